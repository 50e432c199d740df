/** What a properties file holds, and what `java.util.Properties` refuses or may misread in it. */
export interface Properties {
  readonly keys: ReadonlySet<string>
  /** Offset and text of escapes that are none: `\u` without four digits. */
  readonly badEscapes: readonly {readonly at: number; readonly text: string}[]
  /** Offset of the first character outside ASCII, and how many there are; comments do not count. */
  readonly nonAscii: {readonly at: number; readonly count: number} | null
}

/** Reads a Java properties file. Format: java.util.Properties, `load`. */
export function readProperties(text: string): Properties {
  const lines = logicalLines(text)
  const others = lines.flatMap(({at, line}) => [...line.matchAll(/[^\0-\x7f]/gu)].map(({index}) => at + index))
  return {
    // A key goes up to a separator that is not escaped.
    keys: new Set(
      lines.map(({line}) => unescaped(/^(?:\\(?:\r\n|[\r\n])[ \t\f]*|\\[\s\S]|[^\\=:\s])*/.exec(line)?.[0] ?? '')),
    ),
    badEscapes: lines.flatMap(({at, line}) =>
      [...line.matchAll(/\\(?:u[0-9a-fA-F]{0,4}|[\s\S])/g)]
        .filter(({0: written}) => written[1] === 'u' && written.length < 6)
        .map(({0: written, index}) => ({at: at + index, text: written})),
    ),
    nonAscii: others[0] === undefined ? null : {at: others[0], count: others.length},
  }
}

interface LogicalLine {
  /** Where it begins, behind white space. */
  readonly at: number
  /** As written, with the line ends that are escaped in it. */
  readonly line: string
}

/** Lines that hold something; one goes on in the next where it ends in an odd number of backslashes. */
function logicalLines(text: string): readonly LogicalLine[] {
  const lines: LogicalLine[] = []
  let from = -1
  for (const {0: line, 1: content = '', index} of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    const start = content.search(/[^ \t\f]/)
    // A comment ends with its line, whatever its last character.
    if (from === -1 && (start === -1 || /[#!]/.test(content[start] ?? ''))) continue
    if (from === -1) from = index + start
    const isContinued = (/\\*$/.exec(content)?.[0].length ?? 0) % 2 === 1 && line !== content
    if (isContinued) continue
    lines.push({at: from, line: text.slice(from, index + content.length)})
    from = -1
  }
  return lines
}

function unescaped(key: string): string {
  return key.replace(/\\(?:u([0-9a-fA-F]{4})|(?:\r\n|[\r\n])[ \t\f]*|([\s\S]))/g, (_, code?: string, char?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (char ?? ''),
  )
}
