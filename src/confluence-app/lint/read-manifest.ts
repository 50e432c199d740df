/** A header of the main section of a manifest. */
export interface ManifestHeader {
  readonly value: string
  /** Where it begins, from 1. */
  readonly line: number
}

/**
 * The headers of a manifest's main section by their names in lower case, continuation lines joined. Of two of one name the
 * later counts, as in java.util.jar.
 * Format: docs.oracle.com/en/java/javase/17/docs/specs/jar/jar.html, "Name-Value pairs and Sections".
 */
export function readManifest(text: string): ReadonlyMap<string, ManifestHeader> {
  const headers = new Map<string, ManifestHeader>()
  let last = ''
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line === '') break
    const known = headers.get(last)
    if (line.startsWith(' ')) {
      if (known) headers.set(last, {...known, value: known.value + line.slice(1)})
      continue
    }
    const colon = line.indexOf(':')
    last = line.slice(0, Math.max(0, colon)).toLowerCase()
    if (colon > 0) headers.set(last, {value: line.slice(colon + 1).trimStart(), line: index + 1})
  }
  return headers
}

/** The packages that a header such as Import-Package names, without versions and directives. */
export function packagesOf(header: string | undefined): readonly string[] {
  // A quoted value may hold a comma: version="[1.0,2)".
  const clauses = (header ?? '').replace(/"[^"]*"/g, '').split(',')
  return clauses
    .flatMap(clause => clause.split(';').filter(part => part.trim() !== '' && !part.includes('=')))
    .map(name => name.trim())
}
