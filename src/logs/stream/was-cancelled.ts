/** Milliseconds of work after which what waits outside is let in. */
const longestTurn = 50

let began = 0

/**
 * Asks whether a check was cancelled, after the messages that came meanwhile were heard: reading a file resolves so fast
 * that a worker would hear of nothing else before the end.
 */
export async function wasCancelled(isCancelled: (() => boolean) | undefined): Promise<boolean> {
  if (!isCancelled) return false
  if (performance.now() - began > longestTurn) {
    await new Promise<void>(resolve => setTimeout(resolve))
    began = performance.now()
  }
  return isCancelled()
}
