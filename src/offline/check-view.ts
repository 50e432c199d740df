import {formatBytes} from '../report/format-bytes.ts'
import type {CheckSetting, NamedBlob} from './check-types.ts'
import {element} from './element.ts'
import {type CheckEnd, type RunningCheck, runCheck} from './run-check.ts'
import {showAnswer} from './show-answer.ts'
import type {Speech} from './speech.ts'

/** The place where logs and configurations are given, and what they say. */
export interface CheckView {
  readonly node: HTMLElement
  /** Says everything in another language; inputs and answer stay. */
  readonly speak: (speech: Speech) => void
  /** Takes dropped files along with what was given before. */
  readonly add: (files: readonly File[]) => void
}

/** What has become of the inputs. */
type CheckState =
  | {readonly kind: 'idle'}
  | {readonly kind: 'running'; readonly check: RunningCheck}
  | {readonly kind: 'done'; readonly end: CheckEnd}

/**
 * A view that checks what is pasted, dropped or chosen. Files that are dropped or chosen are checked at once, together with
 * what was there before.
 */
export function checkView(speech: Speech, setting: CheckSetting): CheckView {
  let current = speech
  let files: readonly File[] = []
  let state: CheckState = {kind: 'idle'}

  const title = element('h1', {tabindex: '-1'})
  const lead = element('p')
  const hint = element('p', {class: 'quiet', id: 'hint'})
  const promise = element('p', {class: 'quiet'})
  const label = element('label', {for: 'paste'})
  const field = element('textarea', {id: 'paste', rows: '6', spellcheck: 'false', 'aria-describedby': 'hint'})
  const chosen = element('input', {type: 'file', multiple: '', hidden: ''})
  const choose = element('button', {type: 'button'})
  const check = element('button', {type: 'button', class: 'main'})
  const clear = element('button', {type: 'button'})
  const list = element('ul', {class: 'chips'})
  const status = element('p', {role: 'status', class: 'progress'})
  const cancel = element('button', {type: 'button', hidden: ''})
  const result = element('div')
  const zone = element(
    'div',
    {class: 'intake'},
    label,
    field,
    list,
    element('div', {class: 'buttons'}, check, choose, clear),
  )
  const node = element('section', {}, title, lead, hint, zone, chosen, promise, status, cancel, result)

  const words = () => current.words.check

  choose.addEventListener('click', () => chosen.click())
  chosen.addEventListener('change', () => {
    add([...(chosen.files ?? [])])
    chosen.value = ''
  })
  check.addEventListener('click', () => begin())
  clear.addEventListener('click', () => {
    stop()
    files = []
    field.value = ''
    show()
    field.focus()
  })
  cancel.addEventListener('click', () => {
    stop()
    show()
    status.textContent = words().progress.cancelled
    check.focus()
  })
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) begin()
  })

  return {
    node,
    add,
    speak(spoken) {
      current = spoken
      show()
    },
  }

  function add(more: readonly File[]): void {
    if (more.length === 0) return
    files = [...files, ...more]
    begin()
  }

  function given(): readonly NamedBlob[] {
    const pasted = field.value.trim() === '' ? [] : [{name: words().intake.field, blob: new Blob([field.value])}]
    return [...pasted, ...files.map(file => ({name: file.name, blob: file}))]
  }

  function begin(): void {
    stop()
    const inputs = given()
    show()
    if (inputs.length === 0) {
      status.textContent = words().intake.nothing
      return
    }
    status.textContent = words().progress.preparing
    const running = runCheck(setting, inputs, ({bytes, size}) => {
      if (state.kind !== 'running' || state.check !== running) return
      const read = formatBytes(bytes)
      status.textContent = size === null ? read : words().progress.amount(read, formatBytes(size))
    })
    state = {kind: 'running', check: running}
    cancel.hidden = false
    void running.ended.then(end => {
      if (state.kind !== 'running' || state.check !== running) return
      state = {kind: 'done', end}
      show()
      result.querySelector('h2')?.focus()
    })
  }

  function stop(): void {
    if (state.kind === 'running') state.check.cancel()
    state = {kind: 'idle'}
  }

  function show(): void {
    const {page} = current.words
    const {intake, progress} = words()
    title.textContent = page.title
    lead.textContent = page.lead
    hint.textContent = page.hint
    promise.textContent = page.promise
    label.textContent = page.paste
    check.textContent = state.kind === 'done' ? intake.checkAgain : intake.check
    choose.textContent = intake.choose
    clear.textContent = intake.clear
    cancel.textContent = progress.cancel
    cancel.hidden = state.kind !== 'running'
    list.setAttribute('aria-label', intake.chips)
    list.hidden = files.length === 0
    list.replaceChildren(...files.map(chip))
    if (state.kind !== 'running') status.textContent = ''
    result.replaceChildren(...(state.kind === 'done' ? [shown(state.end)] : []))
  }

  function chip(file: File): Node {
    const {intake} = words()
    const remove = element('button', {type: 'button', 'aria-label': intake.remove(file.name)}, '×')
    remove.addEventListener('click', () => {
      stop()
      files = files.filter(each => each !== file)
      show()
      check.focus()
    })
    return element('li', {}, intake.chip(file.name, formatBytes(file.size)), remove)
  }

  function shown(end: CheckEnd): Node {
    if (end.kind === 'answer') return showAnswer(end.answers[current.lang], current)
    const {failure} = words()
    const said =
      end.kind === 'unreadable'
        ? failure.unreadable(end.name)
        : end.kind === 'cannot'
          ? end.texts[current.lang]
          : failure.fault(end.detail)
    return element(
      'section',
      {class: 'answer'},
      element('h2', {tabindex: '-1', 'data-status': 'nothing-read'}, failure.title),
      element('p', {}, said),
    )
  }
}
