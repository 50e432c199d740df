import {createHash} from 'node:crypto'
import type {Heading, Root, RootContent} from 'mdast'
import {toString as plain} from 'mdast-util-to-string'
import {markdown} from './markdown.ts'
import {normalisePage} from './normalise-page.ts'

/** The key of what stands before the first heading, title and description included. No section has such an id. */
export const pageHead = '(head)'

/**
 * A digest for each section of an English page, by id, and one for its head: what a translation records beside the digest of
 * the whole page, so that it can be said which sections are out of date. The same changes count as for the whole; 8
 * hexadecimal digits are enough to tell a section from an earlier self.
 */
export function sectionDigests(text: string): ReadonlyMap<string, string> {
  const sections = new Map<string, RootContent[]>([[pageHead, []]])
  let id = pageHead
  for (const node of normalisePage(text).children) {
    if (node.type === 'heading') id = idOf(node)
    sections.set(id, [...(sections.get(id) ?? []), node])
  }
  return new Map([...sections].map(([key, children]) => [key, digestOf({type: 'root', children})]))
}

function idOf(heading: Heading): string {
  return /\{#([^{}\s]+)\}\s*$/.exec(plain(heading))?.[1] ?? plain(heading)
}

function digestOf(root: Root): string {
  return createHash('sha256').update(markdown.stringify(root)).digest('hex').slice(0, 8)
}
