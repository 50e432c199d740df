import type {MemberSource} from '../input/archive/member-source.ts'
import {recogniseArchive} from '../input/archive/recognise-archive.ts'
import {streamTar} from '../input/archive/stream-tar.ts'
import type {ByteFile} from '../input/byte-file.ts'
import type {ByteSource} from '../input/byte-source.ts'
import {bytesFile} from '../input/bytes-file.ts'
import {readUpTo} from '../input/read-up-to.ts'
import {rotatedName} from '../input/rotated-name.ts'
import {isStreamed} from '../logs/stream/is-streamed.ts'
import {type LogCheck, logCheck} from '../logs/stream/log-check.ts'
import {recogniseStream} from '../logs/stream/recognise-stream.ts'
import {wasCancelled} from '../logs/stream/was-cancelled.ts'
import type {InputKind} from '../model/input-kind.ts'
import type {Note} from '../model/note.ts'
import type {DiagnosableInput} from './diagnose.ts'
import {addLog, finishLog} from './join-rotated.ts'
import {prependBytes} from './prepend-bytes.ts'
import {probeLog} from './probe-log.ts'
import type {Reading} from './reading.ts'

const sampleSize = 65536
/** Members up to this size wait until all are there, for then they can be read in order. */
const mostWaiting = 4 * 1024 * 1024
/** What waits at the same time. */
const mostBytes = 64 * 1024 * 1024
/** Logs that are kept open for more of their files. */
const mostOpen = 64

/** How what is found is read further. */
export interface Readers {
  readonly readFiles: (files: readonly ByteFile[], reading: Reading) => AsyncGenerator<DiagnosableInput>
  readonly readPassing: (
    head: Uint8Array,
    rest: ByteSource | MemberSource,
    reading: Reading,
  ) => AsyncGenerator<DiagnosableInput>
}

/**
 * Reads the members of a tar archive that comes only once, compressed or through a pipe. Large logs are checked as they
 * pass, those that are one log on one account, which puts them in the order of time; small members wait for the end.
 */
export async function* readTarStream(
  source: ByteSource,
  reading: Reading,
  {readFiles, readPassing}: Readers,
): AsyncGenerator<DiagnosableInput> {
  const waiting: ByteFile[] = []
  const open = new Map<string, {readonly check: LogCheck; parts: number}>()
  let bytes = 0
  for await (const {size, source: member} of streamTar(source, reading.accounts.tally)) {
    if ((await wasCancelled(reading.options.isCancelled)) || reading.accounts.budget.exceeded()) break
    if (size <= mostWaiting && bytes + size <= mostBytes) {
      const held = await readUpTo(member, Math.max(1, size))
      bytes += held.length
      waiting.push(heldMember(member, held))
      continue
    }
    const head = await readUpTo(member, sampleSize)
    const {kind} = recogniseStream(head, member.name, undefined)
    const key = keyOf(member.name, kind)
    if (recogniseArchive(head) || !isStreamed(kind) || (!open.has(key) && open.size >= mostOpen)) {
      yield* readPassing(head, member, reading)
      continue
    }
    const log = open.get(key) ?? {check: logCheck(reading.checks, kind), parts: 0}
    open.set(key, log)
    await log.check.add(prependBytes(head, member), reading.options, () => notesOf(member))
    log.parts++
  }
  const others: ByteFile[] = []
  for (const file of waiting) {
    const probed = open.size > 0 ? await probeLog(file, reading) : null
    const log = probed && open.get(keyOf(file.name, probed.kind))
    if (log) {
      await addLog(log.check, probed, reading)
      log.parts++
    } else others.push(file)
  }
  for (const {check, parts} of open.values()) {
    if (reading.members) reading.members.read += parts
    yield finishLog(check)
  }
  yield* readFiles(others, reading)
}

function keyOf(name: string, kind: InputKind): string {
  return `${kind} ${rotatedName(name).log}`
}

/** Bytes that were read of a member, as a file that still knows what was wrong with them. */
function heldMember({name, problem, progress}: MemberSource, bytes: Uint8Array<ArrayBuffer>): ByteFile {
  const held = bytesFile(name, bytes)
  return {...held, open: () => ({...held.open(), problem, ...(progress ? {progress} : {})})}
}

function notesOf(source: MemberSource): readonly Note[] {
  const problem = source.problem()
  return problem === null ? [] : [{id: problem, facts: {}}]
}
