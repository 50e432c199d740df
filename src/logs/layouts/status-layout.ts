import {logShapes} from '../../input/log-shapes.ts'
import {readTime} from '../parse-header.ts'
import {readBody} from '../read-body.ts'
import type {EventLayout} from './layout.ts'

const header = new RegExp(String.raw`^(${logShapes.time})[ \t]+(\S.*?)[ \t]+(TRACE|DEBUG|INFO|WARN|ERROR|FATAL)[ \t]`)

/** log4j2's StatusLogger, `2025-08-10 03:09:57,843 main ERROR msg`: it names no logger. */
export const statusLayout: EventLayout = {
  worrying: new RegExp(String.raw`^${logShapes.time}\s+(?:(?!DEBUG|INFO|TRACE)\S+\s+){1,4}?(?:WARN|ERROR|FATAL)\s`),
  parse: (first, below) => {
    const [opening = '', timeText = '', thread = '', level = ''] = header.exec(first.text) ?? []
    const head = {...first, from: first.from + opening.length, text: first.text.slice(opening.length)}
    return {time: readTime(timeText), timeText, level, thread, logger: '', method: null, ...readBody(head, below)}
  },
}
