/**
 * Bytes that may come out whatever the archive's size. Small archives of much repeated text are harmless.
 */
const allowance = 128 * 1024 * 1024
/**
 * Bytes that may come out for each that went in, beyond the allowance. Logs shrink to a tenth or a thirtieth, a trace
 * that repeats itself to a hundredth; deflate cannot do better than a 1,032nd, and archives made to do harm come close.
 */
const mostRatio = 250
/** More than any support zip: creating one is refused above 2 GB. Keeps the time bounded for large archives. */
const mostBytes = 64 * 1024 * 1024 * 1024

/** What one file as given may unfold to, all that is nested in it included. */
export interface ReadBudget {
  /** Counts bytes that came out; false as soon as they are too many. */
  readonly take: (bytes: number) => boolean
  readonly exceeded: () => boolean
}

/** `packed`: bytes of the file as given, or those that were read of a pipe so far. */
export function readBudget(packed: () => number): ReadBudget {
  let out = 0
  let exceeded = false
  return {
    take: bytes => {
      out += bytes
      exceeded ||= out > mostBytes || out > allowance + mostRatio * packed()
      return !exceeded
    },
    exceeded: () => exceeded,
  }
}
