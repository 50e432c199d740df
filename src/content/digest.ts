import {createHash} from 'node:crypto'
import {markdown} from './markdown.ts'
import {normalisePage} from './normalise-page.ts'

/**
 * The digest of an English page that its translation records: 12 hexadecimal digits of SHA-256 over the page,
 * front matter included, printed anew. Where lines break, how lists are marked and in which order the front matter
 * stands does not count; every word does.
 */
export function digest(text: string): string {
  return createHash('sha256')
    .update(markdown.stringify(normalisePage(text)))
    .digest('hex')
    .slice(0, 12)
}
