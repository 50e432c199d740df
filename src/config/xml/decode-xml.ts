import type {Unknown} from '../../model/finding.ts'
import type {Entities} from './read-entities.ts'

/** What a text with references stands for; else why that is not known, and the reference to blame with its offset. */
export type Decoded =
  | {readonly known: true; readonly value: string}
  | {readonly known: false; readonly why: Unknown; readonly reference: string; readonly at: number}

const predefined: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

const references = /&(?:#x([0-9a-fA-F]{1,8});|#([0-9]{1,8});|([\p{L}_:][\p{L}\p{N}_:.-]{0,98});)?/gu

/**
 * Puts characters for the five predefined references and for numbers. An entity of the DOCTYPE is not replaced: `include`
 * where another file holds its text, else `variable`. What no parser takes is `not-modelled`.
 */
export function decodeXml(text: string, entities: Entities): Decoded {
  if (!text.includes('&')) return {known: true, value: text}
  const pieces: string[] = []
  let at = 0
  for (const {0: written, 1: hex, 2: decimal, 3: name, index} of text.matchAll(references)) {
    const char = name === undefined ? charOf(hex, decimal) : predefined.get(name)
    if (char === undefined) return {known: false, why: whyOf(name && entities.get(name)), reference: written, at: index}
    pieces.push(text.slice(at, index), char)
    at = index + written.length
  }
  return {known: true, value: pieces.join('') + text.slice(at)}
}

function whyOf(entity: 'outside' | 'inside' | '' | undefined): Unknown {
  return entity === 'outside' ? 'include' : entity === 'inside' ? 'variable' : 'not-modelled'
}

/** Characters that XML 1.0 allows, section 2.2. */
function charOf(hex: string | undefined, decimal: string | undefined): string | undefined {
  const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : 0
  const isChar =
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  return isChar ? String.fromCodePoint(code) : undefined
}
