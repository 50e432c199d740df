import type {LogNoteId} from '../logs/log-note-id.ts'
import type {Facts} from '../model/facts.ts'
import {inputKindsEn} from './input-kinds.en.ts'

const kindNames: Readonly<Record<string, string>> = inputKindsEn

/** What there is to say about reading a log, in English. */
export const logsEn: Readonly<Record<LogNoteId, (facts: Facts) => string>> = {
  'log-kind-not-read': ({kind}) =>
    `Recognised: ${kindNames[String(kind)] ?? kind}. It holds no events that Shindan checks. Add the application log (atlassian-confluence.log) of the same time.`,
  'log-starts-mid-event': ({lines}) =>
    `${Number(lines) === 1 ? 'The first line belongs' : `The first ${lines} lines belong`} to no event and ${Number(lines) === 1 ? 'was' : 'were'} not checked. If that is the problem's own event, add the lines above.`,
  'no-events': () =>
    'No log event was found. An event begins with a time, such as "2020-07-01 11:02:44,512 WARN": copy from there.',
}
