/**
 * Ten characters that change with the text: a name for a file that is cached for ever.
 * Guards against stale caches, not against somebody: two rounds of 32-bit multiply and xor (FNV-1a).
 */
export function contentHash(text: string): string {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code ^ (low >>> 15), 0x85ebca6b)
  }
  return [low, high].map(half => (half >>> 0).toString(36).padStart(7, '0').slice(-5)).join('')
}
