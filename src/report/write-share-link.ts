import {deflateSync, strToU8} from 'fflate'
import type {Diagnosis} from '../model/diagnosis.ts'
import {base64url} from './share/base64url.ts'
import type {SharedForm, SharedInput} from './share/shared-form.ts'
import {sharedNotes} from './share/shared-notes.ts'
import {sharedTimeline} from './share/shared-timeline.ts'

/** Rows of each kind that a link holds; an address must stay short enough for mails and chats. */
const mostRows = 50

/**
 * The fragment of an address, `#r=…`, that shows the verdicts, counts and times of a diagnosis in either language. It holds
 * no text from an input: no name, no captured value, no path, no question.
 */
export function writeShareLink({inputs, findings, verdicts}: Diagnosis): string {
  const form: SharedForm = {
    v: 1,
    i: inputs.slice(0, mostRows).map(({kind, bytes, lines, events, notes}): SharedInput => {
      const own = notes.flatMap(({id}) => (sharedNotes.includes(id) ? [id] : []))
      return own.length > 0 ? [kind, bytes, lines, events, own] : [kind, bytes, lines, events]
    }),
    f: findings
      .slice(0, mostRows)
      .map(({check, article = '', severity, certainty, variants, count, first, last, timeline}) => [
        check,
        article,
        severity,
        certainty,
        variants.length > 0 ? 1 : 0,
        count,
        first ?? 0,
        last ?? 0,
        sharedTimeline.pack(timeline),
      ]),
    d: verdicts.slice(0, mostRows).map(({article, cause, status, because, remedies, needs, reasons}) => {
      // The path of a request came from a log.
      const sayable = reasons.filter(({id}) => id !== 'path-unchanged')
      const last = sayable.map(({facts}) => facts.last).find(time => time !== undefined)
      return [article, cause, status, because, remedies, needs, sayable.map(({id}) => id), last ? String(last) : 0]
    }),
  }
  return `#r=${base64url.encode(deflateSync(strToU8(JSON.stringify(form)), {level: 9}))}`
}
