import type {Edit} from '../../model/edit.ts'
import {headOf} from './parse-xml.ts'
import type {OpenTag, XmlAttribute} from './xml-token.ts'

/**
 * Gives an attribute a value. Where the tag has it, what stands between its quotes is replaced; else it is written behind
 * another one, or behind the name of the tag, with the white space and the quotes of what stands there.
 */
export function setAttribute(text: string, tag: OpenTag, name: string, value: string, behind?: string): Edit {
  const own = tag.attributes.find(attribute => attribute.name === name)
  if (own) return {from: own.value.from, to: own.value.to, insert: escaped(value, own.quote)}
  const anchor = tag.attributes.find(attribute => attribute.name === behind) ?? tag.attributes.at(-1)
  const at = anchor ? anchor.span.to : headOf(tag).to
  const quote = anchor?.quote === "'" ? "'" : '"'
  return {from: at, to: at, insert: `${spaceBefore(text, anchor)}${name}=${quote}${escaped(value, quote)}${quote}`}
}

/** A line break where the attribute has a line of its own, for then each has. */
function spaceBefore(text: string, attribute: XmlAttribute | undefined): string {
  if (!attribute || !/^[ \t]*(?:\r?\n|\/?>)/u.test(text.slice(attribute.span.to, attribute.span.to + 200))) return ' '
  const space = /\s+$/u.exec(text.slice(Math.max(0, attribute.span.from - 200), attribute.span.from))?.[0] ?? ''
  return /^\r?\n[ \t]+$/u.test(space) ? space : ' '
}

function escaped(value: string, quote: string): string {
  const safe = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return quote === "'" ? safe.replaceAll("'", '&apos;') : safe.replaceAll('"', '&quot;')
}
