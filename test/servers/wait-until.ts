/** Asks again and again until the answer is yes; rejects with what `otherwise` gives after ten seconds. */
export async function waitUntil(holds: () => boolean | Promise<boolean>, otherwise: () => string): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 400) throw new Error(otherwise())
    await new Promise(resolve => setTimeout(resolve, 25))
  }
}
