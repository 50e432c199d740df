import {logShapes} from '../input/log-shapes.ts'

const separator = new RegExp(String.raw`\s\|\s(?=${logShapes.contextKey})`)

/** The pairs of `-- key: value | key: value`, in any order, values as written; what is no pair is left out. */
export function parseContext(line: string): Readonly<Record<string, string>> {
  const pairs = line
    .replace(/^\s*--\s/, '')
    .split(separator)
    .flatMap(pair => {
      const colon = pair.indexOf(':')
      return colon > 0 ? [[pair.slice(0, colon).trim(), pair.slice(colon + 1).trim()] as const] : []
    })
  return Object.fromEntries(pairs)
}
