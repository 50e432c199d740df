import type {Environment} from './environment.ts'

type Outcome = 'taken' | 'dropped' | 'unknown'

/** Thrown and caught within this file only. */
class ConditionFault {}

/** Predicates and how many arguments they take. HAProxy: cond_predicates (src/cfgcond.c); the last four are of 2.5 to 3.0. */
const predicates: Readonly<Record<string, number>> = {
  defined: 1,
  feature: 1,
  streq: 2,
  strneq: 2,
  strstr: 2,
  version_atleast: 1,
  version_before: 1,
  openssl_version_atleast: 1,
  openssl_version_before: 1,
  ssllib_name_startswith: 1,
  enabled: 1,
}

/** Nobody nests them deeper. */
const deepest = 50

/**
 * Whether the condition of an `.if` holds; null where HAProxy refuses it. What depends on the version, the build or the
 * environment that HAProxy is started in is not known.
 */
export function evaluateCondition(text: string, environment: Environment): Outcome | null {
  const reader = new Reader(text, environment)
  try {
    const outcome = reader.any(0)
    return reader.rest === '' ? outcome : null
  } catch (fault) {
    if (fault instanceof ConditionFault) return null
    throw fault
  }
}

class Reader {
  readonly #text: string
  readonly #environment: Environment
  #at = 0

  constructor(text: string, environment: Environment) {
    this.#text = text
    this.#environment = environment
  }

  get rest(): string {
    return this.#text.slice(this.#at).trimStart()
  }

  any(depth: number): Outcome {
    let outcome = this.#all(depth)
    while (this.#take('||')) {
      const next = this.#all(depth)
      outcome = outcome === 'taken' || next === 'taken' ? 'taken' : outcome === 'unknown' ? outcome : next
    }
    return outcome
  }

  #all(depth: number): Outcome {
    let outcome = this.#term(depth)
    while (this.#take('&&')) {
      const next = this.#term(depth)
      outcome = outcome === 'dropped' || next === 'dropped' ? 'dropped' : outcome === 'unknown' ? outcome : next
    }
    return outcome
  }

  #term(depth: number): Outcome {
    if (depth > deepest) throw new ConditionFault()
    if (this.#take('!')) {
      const inner = this.#term(depth + 1)
      return inner === 'taken' ? 'dropped' : inner === 'dropped' ? 'taken' : inner
    }
    if (this.#take('(')) {
      const inner = this.any(depth + 1)
      if (!this.#take(')')) throw new ConditionFault()
      return inner
    }
    const call = /^\s*(\w+)\(([^)]*)\)/u.exec(this.#text.slice(this.#at))
    if (call) {
      const [written, name = '', args = ''] = call
      this.#at += written.length
      return this.#predicate(name, args === '' ? [''] : args.split(','))
    }
    const number = /^\s*([+-]?\d+)(?=\s|[)&|]|$)/u.exec(this.#text.slice(this.#at))
    if (number) {
      this.#at += number[0].length
      return Number(number[1]) === 0 ? 'dropped' : 'taken'
    }
    if (this.#text.trim() === '') return 'dropped'
    throw new ConditionFault()
  }

  #predicate(name: string, args: readonly string[]): Outcome {
    if (!Object.hasOwn(predicates, name) || args.length !== predicates[name]) throw new ConditionFault()
    const [first = '', second = ''] = args.map(each => each.trim())
    if (name === 'defined') return this.#environment.valueOf(first) === undefined ? 'unknown' : 'taken'
    if ((name !== 'streq' && name !== 'strneq') || /\$/u.test(first + second)) return 'unknown'
    return (first === second) === (name === 'streq') ? 'taken' : 'dropped'
  }

  #take(sign: string): boolean {
    const found = this.rest
    if (!found.startsWith(sign)) return false
    this.#at = this.#text.length - found.length + sign.length
    return true
  }
}
