import {decodeBytes} from '../../input/decode-bytes.ts'
import {lineAndColumn} from '../../input/line-and-column.ts'
import {type AppFinding, appFinding} from './app-finding.ts'

/** The text of a descriptor, or the finding why there is none. */
export type DecodedDescriptor = {readonly text: string} | {readonly finding: AppFinding}

/**
 * The text of XML in the encoding that its byte order mark or its declaration states, UTF-8 where neither does. Nothing is
 * guessed: an XML parser does not either. An encoding that is not known here is left to the parser.
 */
export function decodeDescriptor(file: string, bytes: Uint8Array): DecodedDescriptor {
  const guessed = decodeBytes(bytes)
  if (!guessed) return {finding: appFinding('not-text', file)}
  // Of UTF-16 a parser tells the order of the bytes by the first `<` where there is no mark.
  const marked = guessed.bom || isWide(guessed.encoding) ? guessed.encoding : undefined
  const declared = declaredIn(guessed.text)
  if (declared && (marked ? !agree(marked, declared) : isWide(declared)))
    return {finding: appFinding('encoding-differs', file)}
  const encoding = marked ?? declared ?? 'utf-8'
  const text = decoded(bytes, encoding, true)
  if (text !== null && !(isAscii(encoding) && /[^\0-\x7f]/.test(text))) return {text}
  const lenient = decoded(bytes, encoding, false)
  if (lenient === null) return guessed
  const place = lineAndColumn(lenient)(Math.max(0, lenient.search(isAscii(encoding) ? /[^\0-\x7f]/ : /\ufffd/)))
  return {finding: appFinding('encoding-differs', file, place)}
}

function declaredIn(text: string): string | undefined {
  return /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/.exec(text.slice(0, 1000))?.[1]?.toLowerCase()
}

/** Whether a declaration may stand behind a mark: UTF-16 says nothing of the order of its bytes. */
function agree(marked: string, declared: string): boolean {
  return (
    marked === declared || (declared === 'utf-16' && marked !== 'utf-8') || (declared === 'utf8' && marked === 'utf-8')
  )
}

function isWide(encoding: string): boolean {
  return encoding.startsWith('utf-16')
}

/** In browsers and Node the name stands for windows-1252. */
function isAscii(encoding: string): boolean {
  return /^(?:us-)?ascii$/.test(encoding)
}

/** Null where bytes are not in the encoding, which only a strict decoder says, or the encoding is not known. */
function decoded(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, {fatal}).decode(bytes)
  } catch {
    return null
  }
}
