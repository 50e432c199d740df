/** The value of an option that takes a text; null if it was not given. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
