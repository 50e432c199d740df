import {encodeText} from '../../input/encode-text.ts'

/** A byte, or one of the two quotes in whichever form and encoding it stands in the log. */
export type AnchorUnit = number

/** The units beyond bytes. */
export const singleQuote = 256
export const doubleQuote = 257

/** UTF-16 is read as UTF-8. */
const encodings = ['utf-8', 'shift_jis', 'euc-jp'] as const
type ByteEncoding = (typeof encodings)[number]

/** The bytes that each unit beyond bytes may be. */
export type QuoteForms = Readonly<Record<number, readonly Uint8Array[]>>

/**
 * The quotes of each encoding, straight and curly as `foldQuotes` has them. JIS X 0208 has two of each kind (row 1, cells 38
 * to 41); written out, for encoding them takes a table of the whole encoding.
 */
export const quoteFormsOf: readonly QuoteForms[] = [
  {
    [singleQuote]: [[0x27], [0xe2, 0x80, 0x98], [0xe2, 0x80, 0x99], [0xe2, 0x80, 0x9b]].map(toBytes),
    [doubleQuote]: [[0x22], [0xe2, 0x80, 0x9c], [0xe2, 0x80, 0x9d], [0xe2, 0x80, 0x9f]].map(toBytes),
  },
  {
    [singleQuote]: [[0x27], [0x81, 0x65], [0x81, 0x66]].map(toBytes),
    [doubleQuote]: [[0x22], [0x81, 0x67], [0x81, 0x68]].map(toBytes),
  },
  {
    [singleQuote]: [[0x27], [0xa1, 0xc6], [0xa1, 0xc7]].map(toBytes),
    [doubleQuote]: [[0x22], [0xa1, 0xc8], [0xa1, 0xc9]].map(toBytes),
  },
]

/** Those of all encodings. No two forms of one quote end alike. */
export const quoteForms: QuoteForms = Object.fromEntries(
  [singleQuote, doubleQuote].map(unit => {
    const forms = quoteFormsOf.flatMap(forms => forms[unit] ?? [])
    return [unit, [...new Map(forms.map(form => [form.join(), form])).values()]]
  }),
)

/**
 * The spellings of anchors (with straight quotes) in bytes: of each one, or one for every encoding that has its characters
 * if it holds anything but ASCII.
 */
export function anchorUnits(anchors: readonly string[]): readonly (readonly (readonly AnchorUnit[])[])[] {
  const foreign = anchors.filter(anchor => /[^\0-\x7f]/.test(anchor))
  const encoded = encodings.map(encoding => encodeAll(foreign, encoding))
  return anchors.map(anchor => {
    const index = foreign.indexOf(anchor)
    return index < 0
      ? [toUnits(new TextEncoder().encode(anchor))]
      : encoded.flatMap(list => (list[index] ? [toUnits(list[index])] : []))
  })
}

/** All in one go if possible: each call makes a table of the whole encoding. */
function encodeAll(anchors: readonly string[], encoding: ByteEncoding): readonly (Uint8Array | null)[] {
  const all = encodeText(anchors.join('\n'), encoding)
  if (!all) return anchors.map(anchor => encodeText(anchor, encoding))
  let from = 0
  return anchors.map(() => {
    const end = all.indexOf(10, from)
    const part = all.subarray(from, end < 0 ? all.length : end)
    from += part.length + 1
    return part
  })
}

/** The second byte of a character is never a quote, in none of the encodings. */
function toUnits(bytes: Uint8Array): readonly AnchorUnit[] {
  return Array.from(bytes, byte => (byte === 0x27 ? singleQuote : byte === 0x22 ? doubleQuote : byte))
}

function toBytes(list: readonly number[]): Uint8Array {
  return Uint8Array.from(list)
}
