/** A line holds 72 bytes at most, without its line break. */
const lineBytes = 72

/**
 * The main section of a JAR's manifest. A header too long for one line goes on in lines that begin with a space; no
 * character is cut in two.
 * Format: docs.oracle.com/en/java/javase/17/docs/specs/jar/jar.html, "Name-Value pairs and Sections".
 */
export function writeManifest(headers: Readonly<Record<string, string>>): string {
  return `${Object.entries(headers).map(writeHeader).join('')}\r\n`
}

function writeHeader([name, value]: readonly [string, string]): string {
  const encoder = new TextEncoder()
  let text = ''
  let used = 0
  for (const character of `${name}: ${value}`) {
    const size = encoder.encode(character).length
    if (used + size > lineBytes) {
      text += '\r\n '
      used = 1
    }
    text += character
    used += size
  }
  return `${text}\r\n`
}
