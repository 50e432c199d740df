import type {Known, SentValue} from '../../model/config-model.ts'
import type {Unknown} from '../../model/finding.ts'
import type {Span} from '../../model/span.ts'
import type {ExpandedWord} from './expand-variables.ts'
import type {Placed} from './placed-directives.ts'
import {whyMissing} from './why-missing.ts'

type Step = Known<SentValue>

/**
 * What a request header is after every `RequestHeader` that applies, those that are `early` first.
 * httpd: header_cmd, do_headers_fixup (modules/metadata/mod_headers.c).
 */
export function readHeader(placed: readonly Placed[], header: string, before: Step, tls: Known<boolean>): Step {
  const lines = placed.flatMap(each => {
    const {name, args} = each.directive
    return name === 'requestheader' && args[1]?.text.replace(/:$/u, '').toLowerCase() === header ? [readLine(each)] : []
  })
  const ordered = [...lines.filter(({early}) => early), ...lines.filter(({early}) => !early)]
  return ordered.reduce((value, line) => apply(value, line, tls), before)
}

interface HeaderLine {
  readonly action: string
  readonly value: ExpandedWord | undefined
  /** `env=…` or `expr=…`. */
  readonly clause: string | null
  readonly early: boolean
  readonly why: Unknown | null
  readonly span: Span
}

function readLine({directive: {args, span}, why}: Placed): HeaderLine {
  const action = args[0]?.text.toLowerCase() ?? ''
  const takesValue = action !== 'unset'
  const rest = args.slice(takesValue ? 3 : 2)
  const last = rest.at(-1)?.text ?? null
  const early = last?.toLowerCase() === 'early'
  const missing = args.find(word => word.missing !== null)
  return {
    action,
    value: takesValue ? args[2] : undefined,
    clause: early ? null : last,
    early,
    span,
    why: why ?? (missing ? whyMissing(missing) : null),
  }
}

function apply(value: Step, line: HeaderLine, tls: Known<boolean>): Step {
  const unknown = (why: Unknown): Step => ({known: false, why, spans: [line.span]})
  const after = act(value, line)
  if (after === value) return value
  if (line.why !== null) return unknown(line.why)
  if (line.clause === null) return after
  const secure = /^env=https$|^expr=\s*%\{HTTPS\}\s*(?:==|=|-eq)\s*['"]on['"]$/iu.test(line.clause)
  if (!secure || !tls.known) return unknown('condition')
  return tls.value ? after : value
}

function act(value: Step, {action, value: word, span}: HeaderLine): Step {
  const unknown: Step = {known: false, why: 'not-modelled', spans: [span]}
  const empty = value.known && value.value.kind === 'none'
  if (action === 'unset') return empty ? value : {known: true, value: {kind: 'none'}, spans: [span]}
  if (/^edit\*?$/u.test(action)) return empty ? value : unknown
  if (!/^(?:set|setifempty|add|append|merge)$/u.test(action)) return value
  const sent = sentValue(word?.text ?? '')
  const own: Step = sent ? {known: true, value: sent, spans: [span]} : unknown
  if (action === 'set' || empty) return own
  if (action === 'setifempty') return value
  if (!own.known || !value.known) return unknown
  if (own.value.kind !== 'text' || value.value.kind !== 'text') return unknown
  if (action === 'merge' && value.value.value === own.value.value) return value
  const joined = `${value.value.value}, ${own.value.value}`
  return {known: true, value: {kind: 'text', value: joined}, spans: [...value.spans, span]}
}

/** A value of `RequestHeader`; null if it is made of more than a text or what the browser asked for. */
function sentValue(text: string): SentValue | null {
  if (/^(?:%\{(?:REQUEST_SCHEME|HTTP_HOST)\}s|expr=\s*%\{(?:REQUEST_SCHEME|HTTP_HOST)\})$/u.test(text)) {
    return {kind: 'client'}
  }
  const plain = text.replaceAll('%%', '')
  return plain.includes('%') || text.startsWith('expr=') ? null : {kind: 'text', value: text.replaceAll('%%', '%')}
}
