import type {Lang} from '../../model/lang.ts'
import type {
  CheckFailure,
  CheckStep,
  Encoded,
  EncodeRequest,
  Exported,
  ExportRequest,
  NamedBlob,
  NamedInput,
  Redone,
  RedoRequest,
} from '../box/messages.ts'
import type {CheckOutcome} from '../box/open-box.ts'
import {type AnsweredRun, answeredRun} from './answered-run.ts'

/** One thing to check, listed with a button that removes it. */
export interface CheckInput extends NamedBlob {
  readonly id: number
}

/** What the checker is doing, or what came of it. */
export type Run =
  | {readonly kind: 'idle'}
  /** `since`: when it began, as `Date.now()` gives it. `ending`: it was cancelled and is about to end. */
  | {readonly kind: 'running'; readonly step: CheckStep | null; readonly since: number; readonly ending: boolean}
  | AnsweredRun
  | {readonly kind: 'failed'; readonly failure: CheckFailure | {readonly kind: 'not-loaded'}}
  | {readonly kind: 'cancelled'}

export interface SessionState {
  readonly inputs: readonly CheckInput[]
  readonly run: Run
}

/** Inputs and the last result; lives as long as the page, so that a look at an article does not cost them. */
export interface Session {
  readonly subscribe: (listener: () => void) => () => void
  readonly state: () => SessionState
  /** What stands in the text field; not part of `state`, for nothing is drawn from it. */
  typed: string
  /** Number for the name of the next pasted text. */
  readonly nextPaste: () => number
  /** `moved` is the name under which the first was checked before: who stands in front is not lost by that. */
  readonly add: (files: readonly NamedBlob[], moved?: string) => void
  /** Takes an input off the list; without the last one there is no result either. */
  readonly remove: (id: number) => void
  readonly clear: () => void
  /** Loads what a check needs and opens the box; rejects if it cannot be loaded. */
  readonly prepare: () => Promise<void>
  /** Checks the listed inputs and `extra`; stops a check under way. */
  readonly check: (lang: Lang, extra: readonly NamedBlob[]) => Promise<void>
  /** The last check once more. */
  readonly retry: () => Promise<void>
  /** Ends a check with what was found up to there; where that takes too long, or for the second time, at once. */
  readonly cancel: () => void
  /** An answer in another form; null if it is no longer at hand. Never rejects. */
  readonly exportAnswer: Runner['exportCheck']
  /** Redoes the answer with one of its proxies taken as the one in front; null: as the files tell. */
  readonly chooseFront: (input: number | null) => void
  /** Opens a configuration of the answer to edit it. */
  readonly openEditor: (input: number) => void
  /** Closes it; what was edited stays. */
  readonly closeEditor: (input: number) => void
  /** Redoes the answer with another text; null for the text as it was given. */
  readonly edit: (input: number, text: string | null) => void
  /** Reads the same files again for an answer that the worker has lost; edits stay. */
  readonly checkAgain: () => Promise<void>
  /** An edited text as bytes; null if the check is no longer at hand. Never rejects. */
  readonly encode: (input: number, text: string) => Promise<Encoded | null>
}

/** Milliseconds within which a cancelled check must have ended by itself. */
const patience = 3000

/** What a session runs its checks with: `run-check.ts`, loaded on demand. */
export interface Runner {
  readonly prepareBox: () => Promise<unknown>
  readonly runCheck: (
    files: readonly NamedBlob[],
    lang: Lang,
    onStep: (step: CheckStep) => void,
    front: NamedInput | null,
  ) => Promise<CheckOutcome>
  readonly endCheck: () => Promise<void>
  readonly stopCheck: () => Promise<void>
  readonly exportCheck: (wanted: Omit<ExportRequest, 'kind' | 'id'>) => Promise<Exported | null>
  readonly redoCheck: (wanted: Omit<RedoRequest, 'kind' | 'id'>) => Promise<Redone | null>
  readonly encodeText: (wanted: Omit<EncodeRequest, 'kind' | 'id'>) => Promise<Encoded | null>
}

const idle: SessionState = {inputs: [], run: {kind: 'idle'}}

/** A new, empty session; `load` loads all code and data that a check and its answer need. */
export function createSession(load: () => Promise<Runner>): Session {
  const listeners = new Set<() => void>()
  let state = idle
  let turn = 0
  let lastId = 0
  let pastes = 0
  let last: {readonly lang: Lang; readonly extra: readonly NamedBlob[]} = {lang: 'en', extra: []}
  let front: NamedInput | null = null
  let redoTurn = 0

  function set(change: Partial<SessionState>) {
    state = {...state, ...change}
    for (const listener of listeners) listener()
  }

  function stop() {
    turn += 1
    if (state.run.kind === 'running') void load().then(({stopCheck}) => stopCheck())
  }

  function listed(): readonly NamedBlob[] {
    return [...state.inputs, ...last.extra].map(({name, blob}) => ({name, blob}))
  }

  /** Redoes the answer with a change to what the reader says. */
  async function redo(change: (run: AnsweredRun) => AnsweredRun): Promise<void> {
    if (state.run.kind !== 'answered') return
    const run: AnsweredRun = {...change(state.run), state: 'redoing'}
    set({run})
    redoTurn += 1
    const [own, ownCheck] = [redoTurn, turn]
    const wanted = {...answeredRun.request(run), lang: last.lang}
    const redone = await load()
      .then(({redoCheck}) => redoCheck(wanted))
      .catch(() => null)
    if (own !== redoTurn || ownCheck !== turn || state.run.kind !== 'answered') return
    set({run: answeredRun.redone(state.run, redone)})
  }

  const session: Session = {
    typed: '',
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: () => state,
    nextPaste() {
      pastes += 1
      return pastes
    },
    add(files, moved) {
      const [first] = files
      if (moved !== undefined && first && front?.name === moved) front = {name: first.name, nth: 0}
      const added = files.map(({name, blob}) => {
        lastId += 1
        return {id: lastId, name, blob}
      })
      set({inputs: [...state.inputs, ...added]})
    },
    remove(id) {
      const removed = state.inputs.find(input => input.id === id)
      // Files of an archive are named after it.
      if (removed && front?.name.startsWith(removed.name)) front = null
      const inputs = state.inputs.filter(input => input.id !== id)
      if (inputs.length > 0 || session.typed.trim() !== '') return set({inputs})
      stop()
      set({inputs, run: {kind: 'idle'}})
    },
    clear() {
      stop()
      pastes = 0
      session.typed = ''
      front = null
      set(idle)
    },
    async prepare() {
      const {prepareBox} = await load()
      await prepareBox()
    },
    async check(lang, extra) {
      last = {lang, extra}
      stop()
      const own = turn
      const since = Date.now()
      set({run: {kind: 'running', step: null, since, ending: false}})
      const show = (run: Run) => {
        if (own === turn) set({run})
      }
      try {
        const {runCheck} = await load()
        const onStep = (step: CheckStep) => {
          const {run} = state
          show({kind: 'running', step, since, ending: run.kind === 'running' && run.ending})
        }
        show(toRun(await runCheck(listed(), lang, onStep, front)))
      } catch {
        show({kind: 'failed', failure: {kind: 'not-loaded'}})
      }
    },
    retry: () => session.check(last.lang, last.extra),
    cancel() {
      const {run} = state
      if (run.kind !== 'running') return
      const own = turn
      const end = () => {
        if (own !== turn || state.run.kind !== 'running') return
        stop()
        set({run: {kind: 'cancelled'}})
      }
      if (run.ending || run.step === null) return end()
      set({run: {...run, ending: true}})
      void load().then(({endCheck}) => endCheck())
      setTimeout(end, patience)
    },
    async exportAnswer(wanted) {
      const runner = await load().catch(() => null)
      return runner ? runner.exportCheck(wanted) : null
    },
    chooseFront(input) {
      if (state.run.kind !== 'answered') return
      const chosen = state.run.answer.order?.proxies.find(({index}) => index === input)
      front = chosen ? {name: chosen.name, nth: chosen.nth} : null
      void redo(run => ({...run, front: input}))
    },
    openEditor(input) {
      void redo(run => ({...run, open: new Set([...run.open, input])}))
    },
    closeEditor(input) {
      const {run} = state
      if (run.kind !== 'answered') return
      set({run: {...run, open: new Set([...run.open].filter(each => each !== input))}})
    },
    edit(input, text) {
      if (state.run.kind !== 'answered') return
      const {texts, given} = state.run
      const edited = answeredRun.edit(state.run, input, text ?? given.get(input) ?? '')
      if (edited.texts.get(input) !== texts.get(input)) void redo(() => edited)
    },
    async checkAgain() {
      if (state.run.kind !== 'answered') return
      const own = turn
      set({run: {...state.run, state: 'redoing'}})
      const outcome = await load()
        .then(({runCheck}) => runCheck(listed(), last.lang, () => undefined, front))
        .catch(() => null)
      if (own !== turn || state.run.kind !== 'answered') return
      if (!outcome) return set({run: {...state.run, state: 'gone'}})
      if (outcome.kind !== 'answer') return set({run: outcome})
      const {id, stopped} = outcome
      await redo(run => ({...run, check: id, stopped}))
    },
    async encode(input, text) {
      const {run} = state
      if (run.kind !== 'answered') return null
      const runner = await load().catch(() => null)
      return runner ? runner.encodeText({of: run.check, input, text}) : null
    },
  }
  return session
}

function toRun(outcome: CheckOutcome): Run {
  if (outcome.kind !== 'answer') return outcome
  return answeredRun.begin(outcome.id, outcome.answer, outcome.stopped)
}
