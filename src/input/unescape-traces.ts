import type {Edit} from '../model/edit.ts'
import {eventHeaders} from './event-headers.ts'
import {logShapes} from './log-shapes.ts'
import {textLines} from './text-lines.ts'

/** A class right after an escape, whose letter is no part of it. */
const className = String.raw`(?:[A-Za-z_$][\w$]*\.)+[A-Z_$][\w$]*`
const escapedFrame = new RegExp(String.raw`\\n(?:\\{1,4}t| )*at ${logShapes.frameName}`)
const inTrace = String.raw`\\{1,4}[rnt]|\s|Caused by: |Suppressed: |\.\.\. \d|"|$|${className}(?::|\s|\\)|${eventHeaders.confluence}`
const codes = new RegExp(
  [
    String.raw`(?<break>(?:\\{1,4}r)?\\{1,4}n)(?=${inTrace}|at )`,
    String.raw`(?<tab>\\{1,4}t)(?=at |\.\.\. \d|Suppressed: |Caused by: |\\{1,4}t)`,
    String.raw`\\{1,4}(?<plain>["/])`,
    // A JSON string that begins with the exception.
    String.raw`(?<=":\s?")(?<string>)(?=${className}(?::|\\))`,
  ].join('|'),
  'g',
)

/**
 * Decodes stack traces that were written into JSON: `…\n\tat a.b.C.d(C.java:1)`. Only in lines that hold such a frame, and
 * there only the breaks of a trace: `C:\new` stays. Synchrony's own lines are read as they are.
 */
export function unescapeTraces(text: string): readonly Edit[] {
  return textLines(text).flatMap(({from, to}): readonly Edit[] => {
    const line = text.slice(from, to)
    if (!line.includes('\\n') || !escapedFrame.test(line) || line.includes('{"synchrony":')) return []
    return [...line.matchAll(codes)].map(({index, 0: code, groups}) => ({
      from: from + index,
      to: from + index + code.length,
      insert: groups?.tab ? '\t' : (groups?.plain ?? '\n'),
    }))
  })
}
