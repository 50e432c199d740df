import {createHash} from 'node:crypto'
import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {parse} from 'yaml'
import {markdown} from './markdown.ts'

/**
 * The digest of an English page that its translation records: 12 hexadecimal digits of SHA-256 over the page,
 * front matter included, printed anew. Where lines break, how lists are marked and in which order the front matter
 * stands does not count; every word does.
 */
export function digest(text: string): string {
  const tree = markdown.parse(text) as Root
  visit(tree, node => {
    if (node.type === 'text') node.value = node.value.replace(/\s+/g, ' ')
    if (node.type === 'yaml') node.value = normalise(node.value)
  })
  return createHash('sha256').update(markdown.stringify(tree)).digest('hex').slice(0, 12)
}

/** Front matter that is not YAML counts as it stands: the gate reports it elsewhere. */
function normalise(frontMatter: string): string {
  try {
    const entries = Object.entries((parse(frontMatter) ?? {}) as object)
    return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
  } catch {
    return frontMatter
  }
}
