import type {Edit} from '../model/edit.ts'
import {textLines} from './text-lines.ts'

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
const telling = /&(?:lt|gt|quot|#39|#34|#x27);/
/** What no program writes itself: the tag of a section, or a name in a frame, with its brackets escaped. */
const certain =
  /^\s*&lt;\/?(?:VirtualHost|Location|Directory|Proxy|If|Files|Macro)\w*(?:\s|&gt;)|^\s*at .*&lt;(?:cl)?init&gt;\(/m
const xml = /^\s*<(?:\?xml|\/?[A-Za-z][\w:-]*[\s/>])/m

/**
 * Decodes text that was copied out of an HTML source: all of it, if it holds `&lt;`, `&gt;` or a quote's entity and not
 * one bare `<` or `&`. Where only part of it is escaped, the lines that are, if one of them proves that it was no program
 * that escaped it. So neither XML nor a log of a page's source is touched.
 */
export function decodeEntities(text: string): readonly Edit[] {
  if (!telling.test(text)) return []
  if (isEscaped(text)) return decode(text, 0)
  if (!certain.test(text) || xml.test(text)) return []
  return textLines(text).flatMap(({from, to}) => {
    const line = text.slice(from, to)
    return telling.test(line) && isEscaped(line) ? decode(line, from) : []
  })
}

/** Every `&` is an entity's, and no bracket stands bare. */
function isEscaped(text: string): boolean {
  return !text.includes('<') && text.split('&').length - 1 === decode(text, 0).length
}

function decode(text: string, offset: number): readonly Edit[] {
  return [...text.matchAll(entity)].map(({index, 0: found, 1: name = ''}) => ({
    from: offset + index,
    to: offset + index + found.length,
    insert: characters[name] ?? found,
  }))
}
