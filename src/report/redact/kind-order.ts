import type {RedactedKind} from '../../model/redacted-kind.ts'

/** Kinds in the order of a report. Of two that find the same text, the earlier names it. */
export const kindOrder: readonly RedactedKind[] = [
  'token',
  'cookie',
  'mail',
  'address',
  'database',
  'ldap',
  'file',
  'title',
  'subject',
  'space',
  'user',
  'host',
  'literal',
]
