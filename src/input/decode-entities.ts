import type {Edit} from '../model/edit.ts'

const characters: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#34': '"',
  '#x27': "'",
  '#x22': '"',
  '#x2F': '/',
  nbsp: ' ',
  amp: '&',
}
const entity = new RegExp(`&(${Object.keys(characters).join('|')});`, 'g')

/**
 * Decodes text that was copied out of an HTML source. Only if all of it is escaped: it holds `&lt;`, `&gt;` or a quote's
 * entity, and not one bare `<` or `&`. So neither XML nor a log of a page's source is touched.
 */
export function decodeEntities(text: string): readonly Edit[] {
  if (!/&(?:lt|gt|quot|#39|#34|#x27);/.test(text) || text.includes('<')) return []
  const edits = [...text.matchAll(entity)].map(({index, 0: found, 1: name = ''}) => ({
    from: index,
    to: index + found.length,
    insert: characters[name] ?? found,
  }))
  return text.split('&').length - 1 === edits.length ? edits : []
}
