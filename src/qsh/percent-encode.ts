const encoder = new TextEncoder()

/**
 * Text as a canonical request writes names and values of a query: every byte of its UTF-8 form but `A-Z a-z 0-9 - . _ ~`
 * as upper-case `%XX`. Half a surrogate pair counts as U+FFFD.
 *
 * Java: `JwtUtil.percentEncode` of Atlassian's jwt-core, which is `URLEncoder` with `%20`, `%2A` and `~`.
 */
export function percentEncode(text: string): string {
  return text.replace(/[^A-Za-z0-9\-._~]+/gu, chars =>
    Array.from(encoder.encode(chars), byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  )
}
