/** The origin a frame may send messages to; null if what is written is missing, `*`, or no http or https address. */
export function messageOrigin(written: string | null): string | null {
  try {
    const {protocol, origin} = new URL(written ?? '')
    return /^https?:$/.test(protocol) ? origin : null
  } catch {
    return null
  }
}
