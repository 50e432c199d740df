import type {Span} from '../../model/span.ts'
import type {HaproxyStatement} from './parse-haproxy.ts'
import {type AclTest, readAclTest} from './read-acl-test.ts'

/** ACLs by name: each may have several lines, any of which suffices. */
export type Acls = ReadonlyMap<string, readonly AclTest[]>

/** One ACL of a condition. */
export interface Term {
  readonly negated: boolean
  /** Empty for one within braces. */
  readonly name: string
  /** Any of them suffices; null where no ACL of that name is known. */
  readonly tests: readonly AclTest[] | null
  readonly span: Span
}

/** What stands behind `if` or `unless`: any of the alternatives, all of whose terms hold. */
export interface Condition {
  readonly unless: boolean
  readonly alternatives: readonly (readonly Term[])[]
  /** Whether braces are not closed, or hold nothing. */
  readonly isBroken: boolean
  readonly span: Span
}

/** The ACLs that HAProxy has by itself, in its own words. HAProxy: default_acl_list (src/acl.c). */
const builtIn: Readonly<Record<string, readonly string[]>> = {
  TRUE: ['always_true'],
  FALSE: ['always_false'],
  LOCALHOST: ['src', '127.0.0.1/8', '::1'],
  HTTP: ['req.proto_http'],
  'HTTP_1.0': ['req.ver', '1.0'],
  'HTTP_1.1': ['req.ver', '1.1'],
  'HTTP_2.0': ['req.ver', '2.0'],
  METH_CONNECT: ['method', 'CONNECT'],
  METH_DELETE: ['method', 'DELETE'],
  METH_GET: ['method', 'GET', 'HEAD'],
  METH_HEAD: ['method', 'HEAD'],
  METH_OPTIONS: ['method', 'OPTIONS'],
  METH_POST: ['method', 'POST'],
  METH_PUT: ['method', 'PUT'],
  METH_TRACE: ['method', 'TRACE'],
  HTTP_URL_ABS: ['url_reg', '^[^/:]*://'],
  HTTP_URL_SLASH: ['url_beg', '/'],
  HTTP_URL_STAR: ['url', '*'],
  HTTP_CONTENT: ['req.hdr_val(content-length)', 'gt', '0'],
  RDP_COOKIE: ['req.rdp_cookie_cnt', 'gt', '0'],
  REQ_CONTENT: ['req.len', 'gt', '0'],
  WAIT_END: ['wait_end'],
}

/** Whether HAProxy has an ACL of this name by itself. */
export function isBuiltInAcl(name: string): boolean {
  return Object.hasOwn(builtIn, name)
}

/** The `acl` lines of a section. */
export function readAcls(statements: readonly HaproxyStatement[]): Acls {
  const acls = new Map<string, AclTest[]>()
  for (const {name, words, span} of statements) {
    const [acl, ...rest] = words
    const test = name.text === 'acl' && acl !== undefined ? readAclTest(rest, span) : null
    if (!test || acl === undefined) continue
    const same = acls.get(acl)
    if (same) same.push(test)
    else acls.set(acl, [test])
  }
  return acls
}

/**
 * The condition at the end of a statement, from its word number `from` on; null if there is none.
 * HAProxy: parse_acl_cond (src/acl.c).
 */
export function readCondition({args, words, span}: HaproxyStatement, from: number, acls: Acls): Condition | null {
  const start = words.findIndex((word, index) => index >= from && (word === 'if' || word === 'unless'))
  if (start === -1) return null
  const alternatives: Term[][] = [[]]
  let [negated, isBroken] = [false, start === words.length - 1]
  const spanOf = (first: number, last: number): Span => ({
    from: args[first]?.span.from ?? span.from,
    to: args[last]?.span.to ?? span.to,
  })
  for (let at = start + 1; at < words.length; at += 1) {
    const written = words[at] ?? ''
    const word = written.replace(/^!+/u, '')
    if ((written.length - word.length) % 2 === 1) negated = !negated
    if (word === '') continue
    if (word.toLowerCase() === 'or' || word === '||') {
      alternatives.push([])
      negated = false
      continue
    }
    let term: Term
    if (word === '{') {
      const close = words.indexOf('}', at + 1)
      const end = close === -1 ? words.length : close
      const test = readAclTest(words.slice(at + 1, end), spanOf(at, end))
      isBroken ||= close === -1 || !test
      term = {negated, name: '', tests: test ? [test] : null, span: spanOf(at, Math.min(end, words.length - 1))}
      at = end
    } else {
      const own = spanOf(at, at)
      const known = builtIn[word]
      const test = known && Object.hasOwn(builtIn, word) ? readAclTest(known, own) : null
      term = {negated, name: word, tests: acls.get(word) ?? (test ? [test] : null), span: own}
    }
    alternatives.at(-1)?.push(term)
    negated = false
  }
  return {unless: words[start] === 'unless', alternatives, isBroken, span: spanOf(start, words.length - 1)}
}
