/** Bytes of an event that are kept until its time is asked for: more than `openingText` looks at. */
const keptSize = 1024
/** Events that are kept at once. Few are ever read: reading a time costs as much as searching kilobytes. */
const keptEvents = 64

/** Learns the time of the latest event that has one, reading as few as possible. */
export interface LatestTime {
  /** Takes the beginning of an event, which is copied: `[from, to)` is its text. */
  readonly add: (bytes: Uint8Array, from: number, to: number) => void
  /** As `timeOf` gives it; null if no event had any. */
  readonly time: () => string | null
}

/** `timeOf`: the time of the event whose text begins with these bytes, null if it has none. */
export function latestTime(timeOf: (opening: Uint8Array) => string | null): LatestTime {
  let openings: Uint8Array[] = []
  let latest: string | null = null
  const read = () => {
    const kept = openings.reverse()
    openings = []
    for (const opening of kept) {
      const time = timeOf(opening)
      if (time === null) continue
      latest = time
      return
    }
  }
  return {
    add: (bytes, from, to) => {
      if (openings.length === keptEvents) read()
      openings.push(bytes.slice(from, Math.min(to, from + keptSize)))
    },
    time: () => {
      read()
      return latest
    },
  }
}
