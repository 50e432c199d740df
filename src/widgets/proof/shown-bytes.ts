/** A byte string as a reader can see it: the text that its bytes are in UTF-8, else one character a byte. */
export function shownBytes(bytes: string): string {
  if (!/[\x80-\xff]/u.test(bytes)) return bytes
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes, char => char.charCodeAt(0)))
  } catch {
    return bytes
  }
}
