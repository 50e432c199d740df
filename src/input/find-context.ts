import {logShapes} from './log-shapes.ts'

const start = new RegExp(String.raw`(?:^|[ \t\xa0])--[ \t\xa0](?=(${logShapes.contextKey}))`, 'g')

/** Keys seen in logs of Confluence; `space` is uncertain. */
const known = /^(?:url|referer|traceId|userName|action|page|space):$/

/**
 * Where the context `-- key: value | key: value` begins within one line, at its blank; -1 if it holds none.
 * The first with a key that Confluence writes wins, else the first that begins before `end`:
 * a message may hold ` -- ` as well.
 */
export function findContext(line: string, end = line.length): number {
  let first = -1
  for (const {index, 1: key = ''} of line.matchAll(start)) {
    if (known.test(key)) return index
    if (first < 0 && index < end) first = index
  }
  return first
}
