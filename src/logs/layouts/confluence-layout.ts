import {logShapes} from '../../input/log-shapes.ts'
import {parseHeader} from '../parse-header.ts'
import {readBody} from '../read-body.ts'
import type {EventLayout} from './layout.ts'
import {readSynchronyBody} from './read-synchrony-body.ts'

/** `atlassian-confluence.log` and its kin; a JSON body that Synchrony printed is taken apart. */
export const confluenceLayout: EventLayout = {
  worrying: new RegExp(String.raw`^${logShapes.time}\s+(?:WARN|ERROR|FATAL)\s`),
  parse: (first, below) => {
    const {messageAt, ...header} = parseHeader(first.text)
    const head = {from: first.from + messageAt, to: first.to, text: first.text.slice(messageAt)}
    return {...header, ...(readSynchronyBody(head) ?? readBody(head, below))}
  },
}
