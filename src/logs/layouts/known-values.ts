/** The pairs that have a value: a lone `-` is how these logs write that there is none. */
export function knownValues(pairs: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(pairs).flatMap(([key, value]) =>
      value === undefined || value === '' || value === '-' ? [] : [[key, value] as const],
    ),
  )
}
