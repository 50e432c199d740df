import {decodeValue} from './decode-value.ts'
import {isPlain} from './is-plain.ts'

/**
 * The spelling by which a value is known again: escapes decoded, Unicode composed (NFC), lower case, `+` as the blank it is
 * in a query. Case is ignored for every kind, for Confluence, DNS and mail servers ignore it in names.
 */
export function foldValue(value: string): string {
  if (isPlain(value)) return value.toLowerCase()
  return decodeValue(value).replaceAll('+', ' ').normalize('NFC').toLowerCase()
}
