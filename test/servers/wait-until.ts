/** Asks again and again until the answer is yes; rejects with what `otherwise` gives after so many seconds. */
export async function waitUntil(
  holds: () => boolean | Promise<boolean>,
  otherwise: () => string,
  seconds = 10,
): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 40 * seconds) throw new Error(otherwise())
    await new Promise(resolve => setTimeout(resolve, 25))
  }
}
