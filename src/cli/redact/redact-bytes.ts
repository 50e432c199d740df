import {encodeText} from '../../input/encode-text.ts'
import type {EncodingName} from '../../model/source-text.ts'

/**
 * The bytes of `text` with the text changed to `redacted`, in the encoding they had. Lines that do not change keep their very bytes, so that what
 * cannot be decoded, or has two spellings in Shift_JIS, survives; in a changed line it becomes U+FFFD, or `?` where the
 * encoding has none.
 */
export function redactBytes(bytes: Uint8Array, text: string, redacted: string, encoding: EncodingName): Uint8Array {
  if (redacted === text) return bytes
  if (encoding === 'utf-8' && !text.includes('\ufffd')) return new TextEncoder().encode(redacted)
  const wide = encoding.startsWith('utf-16')
  const before = text.split('\n')
  const after = redacted.split('\n')
  const parts: Uint8Array[] = []
  let from = 0
  for (let line = 0; line < before.length; line++) {
    const to = line === before.length - 1 ? bytes.length : lineEnd(bytes, from, encoding, wide)
    const end = line === before.length - 1 ? '' : '\n'
    parts.push(before[line] === after[line] ? bytes.subarray(from, to) : encode(`${after[line]}${end}`, encoding))
    from = to
  }
  return joined(parts)
}

function lineEnd(bytes: Uint8Array, from: number, encoding: EncodingName, wide: boolean): number {
  if (!wide) return bytes.indexOf(10, from) + 1
  const low = encoding === 'utf-16le' ? 0 : 1
  for (let at = from; at + 1 < bytes.length; at += 2) {
    if (bytes[at + low] === 10 && bytes[at + 1 - low] === 0) return at + 2
  }
  return bytes.length
}

function encode(text: string, encoding: EncodingName): Uint8Array {
  const encodeOne = (character: string) => encodeText(character, encoding) ?? Uint8Array.of(0x3f)
  return encodeText(text, encoding) ?? joined([...text].map(encodeOne))
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
