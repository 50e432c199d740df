import {decodeValue} from './decode-value.ts'

/**
 * The spelling by which a value is known again: escapes decoded, Unicode composed (NFC), lower case, `+` as the blank it is
 * in a query. Case is ignored for every kind, for Confluence, DNS and mail servers ignore it in names.
 */
export function foldValue(value: string): string {
  return decodeValue(value).replaceAll('+', ' ').normalize('NFC').toLowerCase()
}
