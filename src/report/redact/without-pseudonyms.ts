import {kindOrder} from './kind-order.ts'

const pseudonym = new RegExp(String.raw`\b(?:${kindOrder.join('|')})-\d{1,9}(?!\d)`, 'g')

/** A value without the pseudonyms that were put into it before: their digits do not tell that it is a secret. */
export function withoutPseudonyms(value: string): string {
  return value.replace(pseudonym, '')
}
