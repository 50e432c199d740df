import type {RouteMatch} from '../../model/config-model.ts'
import type {Unknown} from '../../model/finding.ts'
import type {Span} from '../../model/span.ts'
import {compiledRegex} from '../regex/compiled-regex.ts'
import {matchRegex} from '../regex/match-regex.ts'
import type {AclTest} from './read-acl-test.ts'
import {readCount} from './read-values.ts'

/** What is known of the requests that a site is about. */
export interface Circumstances {
  /** The host asked for; null for one that no ACL names, undefined where it may be any. */
  readonly host: string | null | undefined
  /** Whether it came by TLS; null if that is not known. */
  readonly tls: boolean | null
  /** The ports that the site listens on. */
  readonly ports: readonly number[]
  /** Whether it asks for a WebSocket. */
  readonly upgrades: boolean
  /** A header, in lower case, that the client does not send. */
  readonly withoutHeader?: string
}

/** What becomes of a test: it depends on the path, or on nothing, or on what is not known. */
export type Verdict =
  /** `isOwn`: decided by what sets this site apart from others of its frontend. */
  | {readonly kind: 'always' | 'never'; readonly isOwn: boolean}
  | {readonly kind: 'paths'; readonly any: readonly RouteMatch[]}
  | {readonly kind: 'unknown'; readonly why: Unknown; readonly span: Span}

const always: Verdict = {kind: 'always', isOwn: false}
const never: Verdict = {kind: 'never', isOwn: false}

/** Samples that hold the host which the browser asks for. */
export function isHostTest({fetch, argument}: AclTest): boolean {
  return (
    (fetch === 'req.hdr' && /^host(?:,-?1)?$/iu.test(argument)) || fetch === 'req.ssl_sni' || fetch === 'ssl_fc_sni'
  )
}

/** Whether it asks for a request for a WebSocket. */
export function isUpgradeTest({fetch, argument}: AclTest): boolean {
  return fetch === 'req.hdr' && /^(?:upgrade|connection)$/iu.test(argument)
}

/** Judges one test under given circumstances. */
export function evaluateTest(test: AclTest, circumstances: Circumstances): Verdict {
  const {fetch, argument, span} = test
  if (test.values.some(value => /\ue000/u.test(value))) return {kind: 'unknown', why: 'variable', span}
  if (isHostTest(test)) return evaluateHost(test, circumstances)
  if (isUpgradeTest(test)) return ofUpgrade(test, circumstances)
  switch (fetch) {
    case 'always_true':
    case 'req.proto_http':
    case 'wait_end':
      return always
    case 'always_false':
      return never
    case 'bool':
    case 'int':
      return Number(argument) === 0 || argument === 'false' ? never : always
    case 'ssl_fc':
      return flag(test, circumstances.tls)
    case 'http_auth':
    case 'http_auth_group':
      // A request as it comes, without a login.
      return never
    case 'nbsrv':
      // Of servers that work, as with those that are a backup only.
      return /^(?:lt|le|eq)$/u.test(test.values[0] ?? '') ? never : always
    case 'dst_port':
      return ofPort(test, circumstances)
    case 'method':
      return ofMethod(test)
    case 'path':
    case 'url':
    case 'pathq':
      return ofPath(test)
    case 'req.hdr_cnt':
      return argument.toLowerCase() === circumstances.withoutHeader ? ofNumber(0, test) : open(test)
    case 'req.hdr':
      return argument.toLowerCase() === circumstances.withoutHeader ? never : {kind: 'unknown', why: 'condition', span}
    default:
      return {kind: 'unknown', why: 'condition', span}
  }
}

/** A truth, or what an operator and a number make of it. */
function flag({values, match, span}: AclTest, value: boolean | null): Verdict {
  if (value === null) return {kind: 'unknown', why: 'variable', span}
  const wanted = values.length === 0 || match === 'found' || values.some(each => /^(?:1|true|yes|on)$/iu.test(each))
  return {kind: value === wanted ? 'always' : 'never', isOwn: true}
}

function ofUpgrade(test: AclTest, {upgrades}: Circumstances): Verdict {
  const value = /^upgrade$/iu.test(test.argument) ? 'websocket' : 'upgrade'
  if (!upgrades) {
    // Every request has a header "Connection" or may have one; none of a document has "Upgrade".
    return value === 'websocket' || !test.values.some(each => !/upgrade/iu.test(each)) ? own(false) : open(test)
  }
  const compared = test.match === 'found' || compareText(test, value)
  return compared === 'unknown'
    ? open(test)
    : own(compared || compareText({...test, ignoresCase: true}, value) === true)
}

function open({span}: AclTest): Verdict {
  return {kind: 'unknown', why: 'condition', span}
}

function own(holds: boolean): Verdict {
  return {kind: holds ? 'always' : 'never', isOwn: true}
}

function evaluateHost(test: AclTest, {host}: Circumstances): Verdict {
  const {values, isOpen, span, converters} = test
  if (isOpen) return {kind: 'unknown', why: 'include', span}
  if (!converters.every(isHostConverter)) return {kind: 'unknown', why: 'not-modelled', span}
  if (test.match === 'found') return always
  if (host === undefined) return {kind: 'unknown', why: 'condition', span}
  if (host === null) {
    return test.match === 'reg' || test.match === 'len'
      ? {kind: 'unknown', why: test.match === 'reg' ? 'regex' : 'condition', span}
      : own(false)
  }
  const compared = compareText({...test, values: values.map(value => value.replace(/:\d+$/u, ''))}, host)
  return compared === 'unknown' ? {kind: 'unknown', why: 'regex', span} : own(compared)
}

/** Converters that leave a host, or take its port off. */
export function isHostConverter(converter: string): boolean {
  return /^(?:lower|host_only|(?:field|word)\(1,:\))$/u.test(converter)
}

/** Whether a text fits any of the values; hosts are compared without regard to case where `lower` or `-i` says so. */
function compareText(test: AclTest, value: string): boolean | 'unknown' {
  const {match, values, converters} = test
  const folds = test.ignoresCase || converters.includes('lower')
  const fold = (text: string) => (folds ? text.toLowerCase() : text)
  const text = fold(value)
  let unknown = false
  for (const written of values) {
    const own = fold(written)
    const holds = compareOne(match, text, own, folds)
    if (holds === true) return true
    if (holds === 'unknown') unknown = true
  }
  return unknown ? 'unknown' : false
}

function compareOne(match: AclTest['match'], text: string, value: string, folds: boolean): boolean | 'unknown' {
  switch (match) {
    case 'default':
    case 'str':
      return text === value
    case 'beg':
      return text.startsWith(value)
    case 'end':
      return text.endsWith(value)
    case 'sub':
      return text.includes(value)
    case 'dom':
      return `.${text.replace(/[:/?]/gu, '.')}.`.includes(`.${value.replace(/^[.:/?]+|[.:/?]+$/gu, '')}.`)
    case 'reg': {
      const regex = compiledRegex(value, folds)
      const found = regex.kind === 'regex' ? matchRegex(regex, text) : 'unknown'
      return found === 'unknown' ? found : found !== null
    }
    default:
      return 'unknown'
  }
}

function ofPort({values, span}: AclTest, {ports}: Circumstances): Verdict {
  const wanted = values.filter(each => each !== 'eq').map(Number)
  if (ports.length === 0 || wanted.some(Number.isNaN)) return {kind: 'unknown', why: 'condition', span}
  const hit = ports.filter(port => wanted.includes(port)).length
  if (hit > 0 && hit < ports.length) return {kind: 'unknown', why: 'condition', span}
  return own(hit > 0)
}

/** A number that is known, compared. */
function ofNumber(number: number, test: AclTest): Verdict {
  const [operator = '', value] = test.values
  const wanted = Number(value ?? operator)
  if (test.values.length === 0 || Number.isNaN(wanted)) return open(test)
  const holds: Readonly<Record<string, boolean>> = {
    gt: number > wanted,
    ge: number >= wanted,
    lt: number < wanted,
    le: number <= wanted,
  }
  return (Object.hasOwn(holds, operator) ? holds[operator] : number === wanted) ? always : never
}

/** Methods that nobody reads or saves a page with. */
const rare = /^(?:trace|connect|options|track)$/iu

function ofMethod({values, span, isOpen}: AclTest): Verdict {
  return !isOpen && values.every(each => rare.test(each)) ? never : {kind: 'unknown', why: 'condition', span}
}

function ofPath(test: AclTest): Verdict {
  const {fetch, match, values, span, isOpen} = test
  if (isOpen) return {kind: 'unknown', why: 'include', span}
  const folds = test.ignoresCase || test.converters.includes('lower')
  if (test.converters.some(each => each !== 'lower')) return {kind: 'unknown', why: 'not-modelled', span}
  // With the query in it, only the beginning is that of the path.
  if (fetch !== 'path' && (match !== 'beg' || values.some(each => each.includes('?')))) {
    return {kind: 'unknown', why: 'not-modelled', span}
  }
  if (match === 'found') return always
  if (match === 'len') return {kind: 'unknown', why: 'condition', span}
  const any = values.map(value => pathMatch(match, value, folds, span))
  return any.every(each => each !== null) ? {kind: 'paths', any} : {kind: 'unknown', why: 'not-modelled', span}
}

function pathMatch(match: AclTest['match'], value: string, folds: boolean, span: Span): RouteMatch | null {
  const literal = escapeLiteral(value)
  const regex = (source: string): RouteMatch => ({
    kind: 'regex',
    value: source,
    span,
    ...(folds && {ignoresCase: true}),
  })
  const hasCase = folds && /[a-z]/iu.test(value)
  const bare = escapeLiteral(value.replace(/^[/?]+|[/?]+$/gu, ''))
  switch (match) {
    case 'default':
    case 'str':
      return hasCase ? regex(`^${literal}\\z`) : {kind: 'exact', value, span}
    case 'beg':
      return hasCase || value === '' ? regex(`^${literal}`) : {kind: 'prefix', value, segment: false, span}
    case 'end':
      return regex(`${literal}\\z`)
    case 'sub':
      return regex(literal === '' ? '^' : literal)
    case 'dir':
      return regex(`(?:^|[/?])${bare}(?:[/?]|\\z)`)
    case 'dom':
      return regex(`(?:^|[/?.:])${escapeLiteral(value.replace(/^[/?.:]+|[/?.:]+$/gu, ''))}(?:[/?.:]|\\z)`)
    case 'reg':
      return value === '' ? null : regex(value)
    default:
      return null
  }
}

function escapeLiteral(value: string): string {
  return value.replace(/[\\^$.|?*+()[\]{}]/gu, '\\$&')
}

/** The number of bytes beyond which a test on a body's size holds; null for any other test. */
export function bodySizeOf({fetch, argument, values}: AclTest): number | null {
  const isSize = fetch === 'req.body_size' || (fetch === 'req.hdr_val' && /^content-length$/iu.test(argument))
  const [operator = '', size = ''] = values
  return isSize && values.length === 2 && /^g[te]$/u.test(operator) ? readCount(size) : null
}
