import {gunzipFile} from '../input/archive/gunzip-file.ts'
import {gunzipSource} from '../input/archive/gunzip-source.ts'
import {listTar} from '../input/archive/list-tar.ts'
import {listZip} from '../input/archive/list-zip.ts'
import type {MemberSource} from '../input/archive/member-source.ts'
import {recogniseArchive} from '../input/archive/recognise-archive.ts'
import type {ByteFile} from '../input/byte-file.ts'
import type {ByteSource} from '../input/byte-source.ts'
import {bytesFile} from '../input/bytes-file.ts'
import type {InputNoteId} from '../input/input-note-id.ts'
import {readUpTo} from '../input/read-up-to.ts'
import type {SeekableFile} from '../input/seekable-file.ts'
import {logCheck} from '../logs/stream/log-check.ts'
import {wasCancelled} from '../logs/stream/was-cancelled.ts'
import type {Note} from '../model/note.ts'
import {blankInput} from './blank-input.ts'
import type {DiagnosableInput} from './diagnose.ts'
import {groupRotated} from './group-rotated.ts'
import {addLog, finishLog, inOrderOfTime} from './join-rotated.ts'
import {mostInputs} from './most-inputs.ts'
import {prependBytes} from './prepend-bytes.ts'
import {type ProbedLog, probeLog} from './probe-log.ts'
import {readLeaf} from './read-leaf.ts'
import {readTarStream} from './read-tar-stream.ts'
import type {Reading} from './reading.ts'

/** Bytes that tell what a file is. */
const sampleSize = 65536
/** An archive and one in it; what is nested deeper is more often made to do harm than to hold logs. */
const deepest = 2
/** Of a ZIP that has no places to go to, for it came through a pipe or lies compressed in another: it is held as a whole. */
const mostHeldZip = 64 * 1024 * 1024

type Inputs = AsyncGenerator<DiagnosableInput>

/** Reads files one after the other, those that are one log together, and whatever archives hold. */
export async function* readFiles(files: readonly ByteFile[], reading: Reading): Inputs {
  const {accounts, options} = reading
  for (const group of groupRotated(files)) {
    if ((await wasCancelled(options.isCancelled)) || accounts.budget.exceeded()) return
    yield* group.length > 1 ? readGroup(group, reading) : readEach(group, reading)
  }
}

async function* readEach(files: readonly ByteFile[], reading: Reading): Inputs {
  const {accounts} = reading
  for (const file of files) {
    const source = file.open()
    const head = await readUpTo(source, sampleSize)
    const format = recogniseArchive(head)
    if (isSeekable(file) && (format === 'zip' || format === 'tar')) yield* readArchive(file, format, reading)
    else if (format === 'gzip') {
      const inner = gunzipFile(file, prependBytes(head, source), accounts.budget)
      yield* readPassing(await readUpTo(inner, sampleSize), inner, reading, true)
    } else yield* readPassing(head, source, reading)
    await file.close?.()
  }
}

async function* readGroup(given: readonly ByteFile[], reading: Reading): Inputs {
  const room = reading.members ? Math.max(0, mostInputs - reading.members.read) : given.length
  const files = given.slice(0, room)
  for (const {name} of given.slice(room)) reading.accounts.tally.add('too-many-inputs', name)
  const probed = new Map<ByteFile, ProbedLog>()
  for (const file of files) {
    const log = await probeLog(file, reading)
    if (log) probed.set(file, log)
  }
  const logs = [...probed.values()]
  const [first] = logs
  const joined = inOrderOfTime(logs.filter(({kind}) => kind === first?.kind))
  if (!first || joined.length < 2) return yield* readEach(files, reading)
  const check = logCheck(reading.checks, first.kind)
  for (const log of joined) await addLog(check, log, reading)
  if (reading.members) reading.members.read += joined.length
  yield finishLog(check)
  yield* readEach(
    files.filter(file => !joined.some(log => log.file === file)),
    reading,
  )
}

/** Reads bytes that come only once; `head` are the first of them. `zipped`: they were in a gzip file. */
export async function* readPassing(
  head: Uint8Array,
  rest: ByteSource | MemberSource,
  reading: Reading,
  zipped = false,
): Inputs {
  const format = recogniseArchive(head)
  const source = prependBytes(head, rest)
  if (format === null) return yield* await readLeaf(head, rest, reading)
  if (format === 'gzip' && !zipped) {
    const inner = gunzipSource(source, reading.accounts.budget)
    return yield* readPassing(await readUpTo(inner, sampleSize), inner, reading, true)
  }
  if (format === 'gzip') return yield* refuse('archive-too-deep', rest.name, reading)
  if (format === 'tar') {
    return yield* within(rest.name, null, reading, inner => readTarStream(source, inner, {readFiles, readPassing}))
  }
  if (reading.depth >= deepest) return yield* refuse('archive-too-deep', rest.name, reading)
  const bytes = await readUpTo(source, mostHeldZip + 1)
  if (bytes.length <= mostHeldZip) return yield* readArchive(bytesFile(rest.name, bytes), 'zip', nested(reading))
  yield* refuse(reading.members ? 'archive-in-memory' : 'archive-needs-file', rest.name, reading)
}

async function* readArchive(file: SeekableFile, format: 'zip' | 'tar', reading: Reading): Inputs {
  const list = format === 'zip' ? listZip : listTar
  yield* within(file.name, file.size, reading, async function* (inner) {
    yield* readFiles(await list(file, inner.accounts), inner)
  })
}

/** Reads the members of an archive; one that is nested in no other tells at the end what became of them. */
async function* within(name: string, size: number | null, reading: Reading, body: (inner: Reading) => Inputs): Inputs {
  if (reading.depth >= deepest) return yield* refuse('archive-too-deep', name, reading)
  const members = reading.members ?? {read: 0, passed: 0, held: 0, support: false}
  for await (const input of body({...reading, members, depth: reading.depth + 1})) {
    members.support ||= /\/application-(?:logs|config)\//.test(input.name)
    yield input
  }
  if (reading.members) return
  const {budget, tally} = reading.accounts
  const {read, passed, support} = members
  // Where the reading was stopped, the archive seems to end.
  const said = budget.exceeded() ? tally.notes().filter(({id}) => id !== 'archive-cut-off') : tally.notes()
  const notes: readonly Note[] = [
    {id: 'archive-read', facts: {read, passed}},
    ...(budget.exceeded() ? [{id: 'unfolds-too-far', facts: {}}] : []),
    ...said,
  ]
  yield blankInput(name, support ? 'support-zip' : 'archive', size ?? sizeOf(reading), notes)
}

/** Of the file as given. */
function sizeOf({accounts}: Reading): number {
  const {bytes, size} = accounts.meter.progress()
  return size ?? bytes
}

async function* refuse(id: InputNoteId, name: string, reading: Reading): Inputs {
  if (reading.members) reading.accounts.tally.add(id, name)
  else yield blankInput(name, 'archive', sizeOf(reading), [{id, facts: {count: 1, name, limit: mostHeldZip}}])
}

/** What is held in memory was counted when it was read. */
function nested(reading: Reading): Reading {
  const {progress} = reading.accounts.meter
  const count = (source: ByteSource) => ({...source, progress})
  return {...reading, accounts: {...reading.accounts, meter: {progress, count}}}
}

function isSeekable(file: ByteFile): file is SeekableFile {
  return file.slice !== null && file.size !== null
}
