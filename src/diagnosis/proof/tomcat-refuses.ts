import {type ConnectorLimits, relaxableCharacters, usualLimits} from './connector-limits.ts'

/** What of a request-target Tomcat answers 400 to, or may. */
interface TomcatRefusal {
  /** The pieces that it refuses, as they stand in the target, each once; empty if there are none. */
  readonly pieces: readonly string[]
  /** The attribute that decides, where that alone is not known; else null. */
  readonly open: string | null
}

/**
 * What of a request-target a connector refuses with 400 before Confluence is asked.
 *
 * Measured on Tomcat 9.0.70 and 10.1.60: raw `" < > [ \ ] ^ ` { | }` unless the connector relaxes them, `#`, controls,
 * space and bytes outside ASCII; in the path `%2F`, `%5C` and `%00`, a `%` that begins no escape, and a raw backslash even
 * where it is relaxed. Tomcat 10.1.60 refuses escapes that are no UTF-8 as well (`%FF`), 9.0.70 does not: here they pass.
 */
export function tomcatRefuses(target: string, limits: ConnectorLimits = usualLimits): TomcatRefusal {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/su.exec(target) ?? []
  const pieces = [
    ...[...path.matchAll(piecesOfPath)].map(([piece]) => ({piece, attribute: attributeOf(piece, 'relaxedPathChars')})),
    ...[...query.matchAll(raw)].map(([piece]) => ({piece, attribute: attributeOf(piece, 'relaxedQueryChars')})),
  ].filter(({piece, attribute}) => !isTaken(piece, attribute, limits))
  const isOpen = ({attribute}: {readonly attribute: string | null}) =>
    attribute !== null && limits.open.includes(attribute)
  const refused = pieces.filter(each => !isOpen(each)).map(({piece}) => piece)
  return refused.length > 0
    ? {pieces: [...new Set(refused)], open: null}
    : {pieces: [], open: pieces[0]?.attribute ?? null}
}

/** What is never sent as it is, and what is. */
const raw = /["#<>[\\\]^`{|}]|[^!-~]/gu
const piecesOfPath = new RegExp(`${raw.source}|%2f|%5c|%00|%(?![0-9a-f]{2})`, 'giu')

/** The attribute by which a connector may take a piece; null where there is none. */
function attributeOf(piece: string, relaxed: 'relaxedPathChars' | 'relaxedQueryChars'): string | null {
  if (/^%2f$/iu.test(piece)) return 'encodedSolidusHandling'
  if (/^%5c$/iu.test(piece) || (piece === '\\' && relaxed === 'relaxedPathChars')) return 'allowBackslash'
  return relaxableCharacters.includes(piece) ? relaxed : null
}

function isTaken(piece: string, attribute: string | null, limits: ConnectorLimits): boolean {
  switch (attribute) {
    case 'encodedSolidusHandling':
      return limits.slash
    case 'allowBackslash':
      return limits.backslash && (piece !== '\\' || limits.path.includes(piece))
    case 'relaxedPathChars':
      return limits.path.includes(piece)
    case 'relaxedQueryChars':
      return limits.query.includes(piece)
    default:
      return false
  }
}
