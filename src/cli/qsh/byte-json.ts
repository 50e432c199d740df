/** A value as JSON in ASCII: a byte string's bytes from 0x7F stand as `\u00XX`, one for each byte. */
export function byteJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\x7f-\uffff]/gu, char =>
    Array.from({length: char.length}, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  )
}
