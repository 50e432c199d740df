import type {MemberSource} from '../input/archive/member-source.ts'
import type {ByteSource} from '../input/byte-source.ts'
import {nulRun} from '../input/nul-run.ts'
import {readSource} from '../input/read-source.ts'
import {readSources} from '../input/read-sources.ts'
import {readUpTo} from '../input/read-up-to.ts'
import {type BinaryFormat, recogniseBinary} from '../input/recognise-binary.ts'
import {checkLogStream} from '../logs/stream/check-log-stream.ts'
import {isStreamed} from '../logs/stream/is-streamed.ts'
import {recogniseStream} from '../logs/stream/recognise-stream.ts'
import type {DiagnosableInput} from './diagnose.ts'
import {mostInputs} from './most-inputs.ts'
import {prependBytes} from './prepend-bytes.ts'
import type {Reading} from './reading.ts'

/** Up to this size an input is held in memory, so that what was pasted can be repaired and shown. */
const inMemory = 4 * 1024 * 1024
/** A log in an archive was not pasted: a larger one is read as it is, which is many times faster, unless it needs a repair. */
const inMemoryOfArchive = 256 * 1024
/** Of a member, to tell whether it needs one. */
const repairSample = 65536
/** Above it `readSource` refuses; one chunk more is read, so that it says so. */
const mostInMemory = 257 * 1024 * 1024
/** What is held of the members of one archive; further logs are streamed, whatever their size. */
const mostHeld = 64 * 1024 * 1024

/** Formats that could hold logs, and are not opened. */
const closed: ReadonlySet<BinaryFormat> = new Set(['bzip2', 'xz', 'zstd', '7z', 'rar'])

/**
 * Reads what is no archive, or none that is opened, and says what it is: a small input as text, taken apart where several
 * things were pasted together; a large log as a stream, in bounded memory, checked on the way. `head` was read of `rest`
 * before. Of the members of an archive those that are neither log nor configuration are counted and give nothing.
 */
export async function readLeaf(
  head: Uint8Array,
  rest: ByteSource | MemberSource,
  reading: Reading,
): Promise<readonly DiagnosableInput[]> {
  const {members} = reading
  const problem = () => ('problem' in rest ? rest.problem() : null)
  const source = prependBytes(head, rest)
  if (!members) return withProblem(await readAny(source, reading, () => true), problem())
  const {tally} = reading.accounts
  const worthless = isWorthless(head)
  if (!worthless && members.read >= mostInputs) {
    tally.add('too-many-inputs', rest.name)
    return []
  }
  const mayHold = (bytes: number) => members.held + bytes <= mostHeld
  const read = worthless ? [] : await readMember(source, reading, mayHold)
  const inputs = read.filter(({kind}) => kind !== 'unknown')
  if (inputs.length === 0) {
    const format = recogniseBinary(head)?.format
    if (format && closed.has(format)) tally.add('members-not-opened', rest.name)
    else if (problem()) tally.add('members-damaged', rest.name)
    else members.passed++
    return []
  }
  members.read++
  for (const input of inputs) if ('text' in input) members.held += input.bytes.length
  return withProblem(inputs, problem())
}

async function readMember(
  source: ByteSource,
  reading: Reading,
  mayHold: (bytes: number) => boolean,
): Promise<readonly DiagnosableInput[]> {
  const head = await readUpTo(source, inMemoryOfArchive + 1)
  const whole = prependBytes(head, source)
  const {kind} = recogniseStream(head, source.name, undefined)
  const isLong = head.length > inMemoryOfArchive && isStreamed(kind)
  if (!isLong || readSource(source.name, head.subarray(0, repairSample)).repairs.some(({length}) => length > 0)) {
    return readAny(whole, reading, mayHold)
  }
  return [await checkLogStream(whole, reading.checks, reading.options)]
}

async function readAny(
  source: ByteSource,
  {checks, options, accounts}: Reading,
  mayHold: (bytes: number) => boolean,
): Promise<readonly DiagnosableInput[]> {
  const head = await readUpTo(source, inMemory + 1)
  if (head.length <= inMemory && mayHold(head.length)) return readSources(source.name, head)
  const {kind, binary} = recogniseStream(head, source.name, undefined)
  const whole = prependBytes(head, source)
  if (binary || kind === 'unknown' || isStreamed(kind)) return [await checkLogStream(whole, checks, options)]
  if (!mayHold(head.length)) {
    accounts.tally.add('members-not-held', source.name)
    return []
  }
  return [readSource(source.name, await readUpTo(whole, mostInMemory))]
}

/**
 * Empty, or no text: told before more of it is read. Nothing but NUL bytes in the beginning of a member is more often an
 * archive that is made to unfold than a log that was truncated while in use.
 */
function isWorthless(head: Uint8Array): boolean {
  if (nulRun(head) === head.length) return true
  return recogniseBinary(head) !== null || recogniseStream(head, '', undefined).binary
}

function withProblem(
  inputs: readonly DiagnosableInput[],
  problem: ReturnType<MemberSource['problem']>,
): readonly DiagnosableInput[] {
  return problem === null
    ? inputs
    : inputs.map(input => ({...input, notes: [...input.notes, {id: problem, facts: {}}]}))
}
