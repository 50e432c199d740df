import {gunzipFile} from '../input/archive/gunzip-file.ts'
import type {MemberSource} from '../input/archive/member-source.ts'
import type {ByteSource} from '../input/byte-source.ts'
import {olderFirst} from '../input/older-first.ts'
import {rotatedName} from '../input/rotated-name.ts'
import type {LogCheck} from '../logs/stream/log-check.ts'
import type {Note} from '../model/note.ts'
import type {StreamedLog} from '../model/streamed-log.ts'
import type {ProbedLog} from './probe-log.ts'
import type {Reading} from './reading.ts'

/** Names that are listed in a note. */
const mostNames = 6

/** The oldest first, told by the first event of each; by the names where one has no readable time. */
export function inOrderOfTime(logs: readonly ProbedLog[]): readonly ProbedLog[] {
  const byName = (a: ProbedLog, b: ProbedLog) => olderFirst(rotatedName(a.file.name), rotatedName(b.file.name))
  if (logs.some(({first}) => first === null)) return [...logs].sort(byName)
  return [...logs].sort((a, b) => (a.first ?? '').localeCompare(b.first ?? '') || byName(a, b))
}

/** Reads one file of a log. */
export async function addLog(check: LogCheck, {file, zipped}: ProbedLog, {accounts, options}: Reading): Promise<void> {
  const packed: ByteSource | MemberSource = file.open()
  const source = zipped ? gunzipFile(file, packed, accounts.budget) : packed
  await check.add(source, options, () => [...problemsOf(packed), ...(zipped ? problemsOf(source) : [])])
  await file.close?.()
}

/** The log that a check found, with the names of its files where it has several. */
export function finishLog(check: LogCheck): StreamedLog {
  const log = check.finish()
  if (!log.parts) return log
  const names = log.parts.slice(0, mostNames).map(({name}) => name.slice(name.lastIndexOf('/') + 1))
  const more = log.parts.length > mostNames ? ' …' : ''
  const note = {id: 'rotated-log', facts: {parts: log.parts.length, names: names.join('\n') + more}}
  return {...log, notes: [note, ...log.notes]}
}

function problemsOf(source: ByteSource | MemberSource): readonly Note[] {
  const problem = 'problem' in source ? source.problem() : null
  return problem === null ? [] : [{id: problem, facts: {}}]
}
