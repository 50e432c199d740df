import type {HaproxyStatement} from './parse-haproxy.ts'
import {type Acls, type Condition, readCondition} from './read-condition.ts'
import type {Scope} from './scope.ts'

/** One `http-request`, or a `redirect`, with what stands before its condition. */
export interface HttpRule {
  /** `set-header`; of `redirect` the same. */
  readonly action: string
  /** Behind the action. */
  readonly args: readonly string[]
  readonly condition: Condition | null
  readonly statement: HaproxyStatement
}

/** Words that belong to an action itself, whatever they are. */
const ownWords: Readonly<Record<string, number>> = {
  'set-header': 2,
  'add-header': 2,
  'replace-header': 3,
  'replace-value': 3,
  'replace-path': 2,
  'replace-pathq': 2,
  'replace-uri': 2,
  'del-header': 1,
  'set-path': 1,
  'set-pathq': 1,
  'set-query': 1,
  'set-uri': 1,
  'normalize-uri': 1,
  'set-timeout': 2,
}

/**
 * The rules that a request meets in a proxy, in order: those of its defaults, which only named ones have, its own, and then
 * its `redirect` lines. HAProxy: http_process_req_common (src/http_ana.c).
 */
export function readHttpRules({section, defaults}: Scope, acls: Acls): readonly HttpRule[] {
  const inherited = defaults.slice(0, 1).flatMap(({statements}) => rulesOf(statements, acls))
  const redirects = section.statements.flatMap((statement): readonly HttpRule[] => {
    if (statement.name.text !== 'redirect' || statement.isRefused) return []
    const condition = readCondition(statement, 1, acls)
    return [{action: 'redirect', args: statement.words, condition, statement}]
  })
  return [...inherited, ...rulesOf(section.statements, acls), ...redirects]
}

function rulesOf(statements: readonly HaproxyStatement[], acls: Acls): readonly HttpRule[] {
  return statements.flatMap((statement): readonly HttpRule[] => {
    const {name, words, isRefused} = statement
    const [action, ...args] = words
    if (name.text !== 'http-request' || action === undefined || isRefused) return []
    const condition = readCondition(statement, 1 + (ownWords[action] ?? 0), acls)
    const end = args.findIndex((word, index) => index >= (ownWords[action] ?? 0) && /^(?:if|unless)$/u.test(word))
    return [{action, args: end === -1 ? args : args.slice(0, end), condition, statement}]
  })
}
