const encoder = new TextEncoder()

/** Text as bytes, one character each: its UTF-8 form if it holds a character above U+00FF, else the text itself. */
export function byteString(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) > 0xff) return utf8ByteString(text)
  }
  return text
}

/** Text as the bytes of its UTF-8 form, one character each: how a configuration file holds it. */
export function utf8ByteString(text: string): string {
  if (!/[^\0-\x7f]/u.test(text)) return text
  return Array.from(encoder.encode(text), byte => String.fromCharCode(byte)).join('')
}
