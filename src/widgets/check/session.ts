import type {Lang} from '../../model/lang.ts'
import type {Answer} from '../../report/answer-types.ts'
import type {
  CheckFailure,
  CheckStep,
  Edited,
  EditRequest,
  Exported,
  ExportRequest,
  NamedBlob,
  Stopped,
} from '../box/messages.ts'
import type {CheckOutcome} from '../box/open-box.ts'

/** One thing to check, listed with a button that removes it. */
export interface CheckInput extends NamedBlob {
  readonly id: number
}

/** What the checker is doing, or what came of it. */
export type Run =
  | {readonly kind: 'idle'}
  /** `since`: when it began, as `Date.now()` gives it. `ending`: it was cancelled and is about to end. */
  | {readonly kind: 'running'; readonly step: CheckStep | null; readonly since: number; readonly ending: boolean}
  /** `check`: the id by which the worker knows the answer. `stopped`: it was cancelled, and this is what was found. */
  | {
      readonly kind: 'answered'
      readonly check: number
      readonly answer: Answer
      readonly stopped: Stopped | null
    }
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
  readonly add: (files: readonly NamedBlob[]) => void
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
  /** An edited configuration, checked; null if the check is no longer at hand. Never rejects. */
  readonly editConfig: Runner['editConfig']
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
  ) => Promise<CheckOutcome>
  readonly endCheck: () => Promise<void>
  readonly stopCheck: () => Promise<void>
  readonly exportCheck: (wanted: Omit<ExportRequest, 'kind' | 'id'>) => Promise<Exported | null>
  readonly editConfig: (wanted: Omit<EditRequest, 'kind' | 'id'>) => Promise<Edited | null>
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

  function set(change: Partial<SessionState>) {
    state = {...state, ...change}
    for (const listener of listeners) listener()
  }

  function stop() {
    turn += 1
    if (state.run.kind === 'running') void load().then(({stopCheck}) => stopCheck())
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
    add(files) {
      const added = files.map(({name, blob}) => {
        lastId += 1
        return {id: lastId, name, blob}
      })
      set({inputs: [...state.inputs, ...added]})
    },
    remove(id) {
      const inputs = state.inputs.filter(input => input.id !== id)
      if (inputs.length > 0 || session.typed.trim() !== '') return set({inputs})
      stop()
      set({inputs, run: {kind: 'idle'}})
    },
    clear() {
      stop()
      pastes = 0
      session.typed = ''
      set(idle)
    },
    async prepare() {
      const {prepareBox} = await load()
      await prepareBox()
    },
    async check(lang, extra) {
      last = {lang, extra}
      const files = [...state.inputs, ...extra].map(({name, blob}) => ({name, blob}))
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
        show(toRun(await runCheck(files, lang, onStep)))
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
    async editConfig(wanted) {
      const runner = await load().catch(() => null)
      return runner ? runner.editConfig(wanted) : null
    },
  }
  return session
}

function toRun(outcome: CheckOutcome): Run {
  if (outcome.kind !== 'answer') return outcome
  const {id, answer, stopped} = outcome
  return {kind: 'answered', check: id, answer, stopped}
}
