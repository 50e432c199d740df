import type {Span} from '../../model/span.ts'

/** How a sample is compared; `default` is that of its type. */
export type AclMatch =
  | 'str'
  | 'beg'
  | 'end'
  | 'sub'
  | 'dir'
  | 'dom'
  | 'reg'
  | 'len'
  | 'int'
  | 'bool'
  | 'ip'
  | 'bin'
  | 'found'

/** One comparison: of an `acl` line, or within braces. */
export interface AclTest {
  /** The sample: `path`, `req.hdr`. */
  readonly fetch: string
  /** What stands in its parentheses; empty if there are none. */
  readonly argument: string
  /** As written: `lower`, `field(1,:)`. */
  readonly converters: readonly string[]
  readonly match: AclMatch | 'default'
  readonly ignoresCase: boolean
  readonly values: readonly string[]
  /** Whether values stand in a file, or are more than these. */
  readonly isOpen: boolean
  readonly span: Span
}

const suffixes = /^(.+)_(beg|end|sub|dir|dom|reg|len)$/u

/** Samples that have forms such as `path_beg`; of others an underscore belongs to the name. */
const suffixed: ReadonlySet<string> = new Set([
  'base',
  'cook',
  'hdr',
  'path',
  'req.cook',
  'req.hdr',
  'res.cook',
  'res.hdr',
  'scook',
  'shdr',
  'url',
  'urlp',
  'url_param',
  'req.ssl_sni',
  'ssl_fc_sni',
])

/** Old names for samples, and short ones. HAProxy: sample_fetch_keywords, acl_keywords (src/http_acl.c). */
const renamed: Readonly<Record<string, string>> = {
  hdr: 'req.hdr',
  hdr_cnt: 'req.hdr_cnt',
  hdr_val: 'req.hdr_val',
  fhdr: 'req.hdr',
  'req.fhdr': 'req.hdr',
  req_ssl_sni: 'req.ssl_sni',
  url_param: 'urlp',
  'capture.req.uri': 'url',
  meth: 'method',
}

/** Reads `criterion [flags] [operator] values…`; null where there is no criterion. HAProxy: parse_acl_expr (src/acl.c). */
export function readAclTest(words: readonly string[], span: Span): AclTest | null {
  const [criterion, ...rest] = words
  if (criterion === undefined) return null
  const [sample = '', ...converters] = splitSample(criterion)
  const [, written = '', argument = ''] = /^([^(]*)(?:\((.*)\))?$/su.exec(sample) ?? []
  const parts = suffixes.exec(written)
  const isSuffixed = parts !== null && suffixed.has(parts[1] ?? '')
  const name = isSuffixed ? (parts[1] ?? '') : written
  let match: AclTest['match'] = isSuffixed ? (parts[2] as AclMatch) : 'default'
  let [ignoresCase, isOpen, at] = [false, false, 0]
  for (; at < rest.length; at += 1) {
    const flag = rest[at] ?? ''
    if (flag === '--') {
      at += 1
      break
    }
    if (flag === '-i') ignoresCase = true
    else if (flag === '-m') {
      match = (rest[at + 1] ?? 'str') as AclMatch
      at += 1
    } else if (flag === '-f' || flag === '-M') {
      isOpen = true
      if (flag === '-f') at += 1
    } else if (flag === '-u') at += 1
    else if (flag !== '-n') break
  }
  return {
    fetch: renamed[name] ?? name,
    argument: argument.trim(),
    converters,
    match,
    ignoresCase,
    values: rest.slice(at),
    isOpen,
    span,
  }
}

/** A sample and its converters: they stand between commas outside of parentheses. */
export function splitSample(text: string): readonly string[] {
  const parts: string[] = []
  let [depth, from, quote] = [0, 0, '']
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (quote !== '') quote = char === quote ? '' : quote
    else if (depth > 0 && (char === '"' || char === "'")) quote = char
    else if (char === '(') depth += 1
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (char === ',' && depth === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}
