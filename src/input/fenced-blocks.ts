import type {Span} from '../model/span.ts'

/** A line of its own in Markdown; anywhere in the markup of Confluence and Jira. */
const opening = /^[ \t]*(`{3,}|~{3,})[^\n`]*(?:\n|$)|(\{(?:noformat|code)(?::[^}\n]{0,200})?\})[ \t]*(?:\r?\n)?/gm

/**
 * What stands within code fences, in order: Markdown's ``` and ~~~, `{noformat}`, `{code}`. A fence that is not closed
 * goes on to the end of the text.
 */
export function fencedBlocks(text: string): readonly Span[] {
  const blocks: Span[] = []
  opening.lastIndex = 0
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const from = found.index + found[0].length
    const close = closing(found[1], found[2])
    close.lastIndex = from
    const end = close.exec(text)
    blocks.push({from, to: end ? end.index : text.length})
    opening.lastIndex = end ? end.index + end[0].length : text.length
    if (opening.lastIndex >= text.length) break
  }
  opening.lastIndex = 0
  return blocks
}

function closing(markdown: string | undefined, macro: string | undefined): RegExp {
  if (markdown) return new RegExp(String.raw`^[ \t]*${markdown}[^\S\n]*$`, 'gm')
  return new RegExp(String.raw`\{${macro?.startsWith('{code') ? 'code' : 'noformat'}\}`, 'g')
}
