import type {Facts} from '../model/facts.ts'
import type {ProblemId} from './problem.ts'

/** Repetitions that follow each other multiply in the worst case; 1,000 steps a character stay below 100 ms at 64 KB. */
const limit = 1000

/**
 * What makes a signature's regular expression unfit to run on a stranger's log, if anything does. The rule is simple
 * so that an author can keep it in mind:
 * - no `*`, no `+`, no `{n,}`: every repetition has an upper bound;
 * - no repetition of a group that itself repeats or has alternatives;
 * - no back-reference;
 * - the upper bounds multiplied are 1,000 at most.
 *
 * @example "took \\d{1,6} ms" is fit, "took \\d+ ms" is not.
 */
export function checkRegex(regex: string): {readonly id: ProblemId; readonly facts: Facts} | undefined {
  try {
    new RegExp(regex, 'u')
  } catch {
    return {id: 'regex-broken', facts: {regex}}
  }
  const groups: {varies: boolean}[] = []
  let closed: {varies: boolean} | undefined
  let bounds = 1
  for (const {0: token} of withoutClasses(regex).matchAll(
    /\\k<[^>]*>|\\.|\{\d+(?:,\d*)?\}\??|[*+?]\??|\(\?[:=!<]*|[()|]|./gsu,
  )) {
    if (/^\\(?:[1-9]|k<)/.test(token)) return {id: 'regex-back-reference', facts: {regex, part: token}}
    if (/^[*+]|^\{\d+,\}/.test(token)) return {id: 'regex-unbounded', facts: {regex, part: token}}
    const times = repetitions(token)
    if (times > 1 && closed?.varies) return {id: 'regex-nested', facts: {regex, part: token}}
    if (times > 1 && token.includes(',')) bounds *= times
    const group = groups.at(-1)
    if (group && (times > 1 || token === '|')) group.varies = true
    if (token.startsWith('(')) groups.push({varies: false})
    closed = token === ')' ? groups.pop() : undefined
    // What varies within a group varies for the group around it.
    const outer = groups.at(-1)
    if (closed?.varies && outer) outer.varies = true
  }
  return bounds > limit ? {id: 'regex-costly', facts: {regex, bounds, limit}} : undefined
}

/** A class is one character, whatever stands in it. */
function withoutClasses(regex: string): string {
  return regex.replace(/\\.|\[(?:\\.|[^\]])*\]/gsu, token => (token.startsWith('[') ? '.' : token))
}

/** The upper bound of `{n}` and `{n,m}`; 0 for what is no such repetition. */
function repetitions(token: string): number {
  const [, from, to] = /^\{(\d+)(?:,(\d+))?\}/.exec(token) ?? []
  return Number(to ?? from ?? 0)
}
