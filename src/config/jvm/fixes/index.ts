import type {Dialect} from '../../dialect.ts'
import {correctFlag} from '../correct-flag.ts'

/** What options of the JVM can be mended with, by remedy. */
export const jvmFixers: Dialect['fixers'] = {
  'correct-flag': {
    kind: 'safe',
    edits: (text, {span: {from, to}}) => {
      const written = text.slice(from, to)
      const right = correctFlag(written.replaceAll(/(?:[\\^]\r?\n|\s)+/gu, ' '))?.right ?? correctFlag(written)?.right
      if (right === undefined) return null
      // What is the same at both ends stays.
      let start = 0
      while (start < Math.min(written.length, right.length) && written[start] === right[start]) start += 1
      let end = 0
      while (end < Math.min(written.length, right.length) - start && written.at(-1 - end) === right.at(-1 - end))
        end += 1
      return [{from: from + start, to: to - end, insert: right.slice(start, right.length - end)}]
    },
  },
}
