import type {Captures} from '../../regex/match-regex.ts'
import {utf8ByteString} from '../byte-string.ts'
import type {RewriteFlags} from './rewrite-flags.ts'

/** A substitution with its captures filled in. */
export interface Substituted {
  readonly text: string
  /** Whether the first `?` came out of a capture. */
  readonly unsafe: boolean
}

/**
 * Fills in `$0` to `$9` of a `RewriteRule`; `\` takes the next character as it is. Nothing else is expected in it.
 * httpd: do_expand (modules/mappers/mod_rewrite.c).
 */
export function expandSubstitution(template: string, captures: Captures, flags: RewriteFlags): Substituted {
  let text = ''
  let unsafe = false
  for (const [part, escaped, digit] of template.matchAll(/\\(.)|\$([0-9])|[^\\$]+|[\\$]/gsu)) {
    const taken = digit === undefined ? null : encoded(captures[Number(digit)] ?? '', flags)
    const added = taken ?? utf8ByteString(escaped ?? part)
    if (taken?.includes('?') && !text.includes('?')) unsafe = true
    text += added
  }
  return {text, unsafe}
}

function encoded(text: string, {encode, noPlus}: RewriteFlags): string {
  if (!encode) return text
  return Array.from(text, char => {
    if (!encode(char)) return char
    return char === ' ' && !noPlus ? '+' : `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`
  }).join('')
}
