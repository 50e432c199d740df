import type {ConfigNoteId} from '../config-note-id.ts'
import type {Environment} from './environment.ts'
import {evaluateCondition} from './evaluate-condition.ts'
import type {HaproxyStatement} from './parse-haproxy.ts'

/** Whether lines count. */
type State = 'taken' | 'dropped' | 'unknown'

interface Level {
  readonly opener: HaproxyStatement
  /** Of the lines that follow. */
  state: State
  /** Whether an earlier branch was taken. */
  before: State
  hasElse: boolean
}

const controls: ReadonlySet<string> = new Set(['.if', '.elif', '.else', '.endif'])

/** Deeper ones HAProxy refuses: MAXNESTEDCONDS (include/haproxy/defaults.h). */
const deepest = 16

/** The `.if` blocks around a line. HAProxy: readcfgfile (src/cfgparse.c). */
export class ConditionStack {
  readonly #levels: Level[] = []
  readonly #environment: Environment

  constructor(environment: Environment) {
    this.#environment = environment
  }

  /** Whether a word begins, divides or ends a block. */
  isControl(name: string): boolean {
    return controls.has(name)
  }

  get state(): State {
    return this.#levels.at(-1)?.state ?? 'taken'
  }

  /** The innermost block that was not ended. */
  get unended(): HaproxyStatement | undefined {
    return this.#levels.at(-1)?.opener
  }

  /** Takes up such a line; what is wrong with it, if anything. */
  read(statement: HaproxyStatement): ConfigNoteId | null {
    const {name, words} = statement
    const level = this.#levels.at(-1)
    const outer = this.#levels.at(-2)?.state ?? 'taken'
    if (name.text === '.if') {
      const around = this.state
      const condition = this.#evaluate(words.join(' '), around)
      const state = condition === null ? 'dropped' : both(around, condition)
      this.#levels.push({opener: statement, state, before: condition ?? 'dropped', hasElse: false})
      return condition === null || this.#levels.length >= deepest ? 'arguments-wrong' : null
    }
    if (!level) return 'close-without-open'
    if (name.text === '.endif') {
      this.#levels.pop()
      return words.length > 0 ? 'arguments-wrong' : null
    }
    if (level.hasElse) return 'text-unexpected'
    const isElse = name.text === '.else'
    level.hasElse = isElse
    const asked = outer === 'dropped' || level.before === 'taken' ? 'dropped' : outer
    const condition = isElse ? 'taken' : this.#evaluate(words.join(' '), asked)
    level.state = both(both(outer, opposite(level.before)), condition ?? 'dropped')
    level.before = either(level.before, condition ?? 'dropped')
    return condition === null || (isElse && words.length > 0) ? 'arguments-wrong' : null
  }

  /** One that is not asked is not even looked at. */
  #evaluate(text: string, around: State): State | null {
    return around === 'dropped' ? 'dropped' : evaluateCondition(text, this.#environment)
  }
}

function both(a: State, b: State): State {
  if (a === 'dropped' || b === 'dropped') return 'dropped'
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'taken'
}

function opposite(state: State): State {
  return state === 'taken' ? 'dropped' : state === 'dropped' ? 'taken' : state
}

function either(a: State, b: State): State {
  return opposite(both(opposite(a), opposite(b)))
}
