/**
 * A text on one line: breaks, tabs and other control characters become blanks, runs of blanks become one. Lone surrogates,
 * which no encoding can write, become U+FFFD.
 */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim()
}
