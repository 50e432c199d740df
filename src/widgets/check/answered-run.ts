import type {Answer} from '../../report/answer-types.ts'
import type {EditableConfig} from '../../report/editable-config.ts'
import type {Redone, RedoRequest, Stopped} from '../box/messages.ts'
import {shareParts} from './share-parts.ts'

/** A check with its answer, and what the reader said about its files since. Inputs are named by their index in the check. */
export interface AnsweredRun {
  readonly kind: 'answered'
  /** The id by which the worker knows the answer. */
  readonly check: number
  /** The id of the first check of the same files: what is open stays open when they have to be read again. */
  readonly series: number
  readonly answer: Answer
  /** It was cancelled, and this is what was found. */
  readonly stopped: Stopped | null
  /** How often the answer became another one. */
  readonly revision: number
  /** The proxy that the reader says stands in front; null for what the files tell. */
  readonly front: number | null
  /** Configurations that are open in an editor. */
  readonly open: ReadonlySet<number>
  /** The text of those that are edited. */
  readonly texts: ReadonlyMap<number, string>
  /** As they were given, of all that were open once. */
  readonly given: ReadonlyMap<number, string>
  /** As they were checked last, of those that are open or edited. */
  readonly configs: ReadonlyMap<number, EditableConfig>
  /** `gone`: the worker has lost the files, so that the answer is of what was checked before. */
  readonly state: 'current' | 'redoing' | 'gone'
}

const nothing = new Map<never, never>()

/** What is done to a check with its answer. */
export const answeredRun: {
  readonly begin: (check: number, answer: Answer, stopped: Stopped | null) => AnsweredRun
  /** With another text of an input; that which was given is no edit, whatever its line endings. */
  readonly edit: (run: AnsweredRun, input: number, text: string) => AnsweredRun
  /** What is asked to redo it. */
  readonly request: (run: AnsweredRun) => Pick<RedoRequest, 'of' | 'front' | 'texts' | 'open'>
  /** With what came; null: nothing did. */
  readonly redone: (run: AnsweredRun, redone: Redone | null) => AnsweredRun
} = {
  begin: (check, answer, stopped) => ({
    kind: 'answered',
    check,
    series: check,
    answer,
    stopped,
    revision: 0,
    front: answer.order?.front ?? null,
    open: new Set(),
    texts: nothing,
    given: nothing,
    configs: nothing,
    state: 'current',
  }),
  edit(run, input, text) {
    const texts = new Map(run.texts)
    if (lines(text) === lines(run.given.get(input) ?? '')) texts.delete(input)
    else texts.set(input, text)
    return {...run, texts}
  },
  request: ({check, front, texts, open}) => ({
    of: check,
    front,
    texts: [...texts],
    open: [...new Set([...open, ...texts.keys()])],
  }),
  redone(run, redone) {
    if (!redone) return {...run, state: 'gone'}
    const answer = shareParts(run.answer, redone.answer)
    const given = new Map(run.given)
    for (const [input, {text}] of redone.configs) if (!run.texts.has(input)) given.set(input, text)
    return {
      ...run,
      answer,
      revision: answer === run.answer ? run.revision : run.revision + 1,
      given,
      configs: new Map(redone.configs),
      state: 'current',
    }
  },
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
