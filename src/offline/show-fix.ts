import type {AnswerFix} from '../report/answer-types.ts'
import {element} from './element.ts'
import {showDiff} from './show-excerpt.ts'
import type {Speech} from './speech.ts'

/** A correction: what it changes and costs, the changed lines, and what to take away. */
export function showFix(fix: AnswerFix, apply: string, speech: Speech): Node {
  const {safe, choice, notEncodable} = speech.words.check.fix
  return element(
    'div',
    {class: 'fix'},
    element('p', {}, `${fix.title} `, element('span', {class: 'quiet'}, fix.kind === 'safe' ? safe : choice)),
    element('p', {}, fix.description),
    ...(apply === '' ? [] : [element('p', {}, apply)]),
    showDiff(fix.input, fix.diff, speech),
    ...fix.notes.map(note => element('p', {}, note)),
    ...(fix.patched ? [] : [element('p', {}, notEncodable)]),
    takeAway(fix, speech),
  )
}

function takeAway({patch, patched, fileName}: AnswerFix, {words: {check}}: Speech): Node {
  const said = element('span', {role: 'status'})
  const copy = element('button', {type: 'button'}, check.fix.copyPatch)
  copy.addEventListener('click', () => {
    void copyText(patch).then(isCopied => {
      said.textContent = isCopied ? check.fix.copied : check.fix.notCopied
    })
  })
  if (!patched) return element('div', {class: 'buttons'}, copy, said)
  // Pasted text has a name without extension, which some systems could not open.
  const name = fileName.includes('.') ? fileName : `${fileName}.txt`
  const save = element('button', {type: 'button'}, check.fix.download(name))
  save.addEventListener('click', () => saveFile(name, patched))
  return element('div', {class: 'buttons'}, copy, save, said)
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]))
  element('a', {href: address, download: name}).click()
  // The browser has begun to save by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
