import {readSource} from '../input/read-source.ts'
import {readSources} from '../input/read-sources.ts'
import type {ByteSource} from '../logs/stream/byte-source.ts'
import {checkLogStream, type StreamOptions} from '../logs/stream/check-log-stream.ts'
import {lineLayouts} from '../logs/stream/line-layouts.ts'
import {recogniseStream} from '../logs/stream/recognise-stream.ts'
import {type StreamChecks, streamChecks} from '../logs/stream/stream-checks.ts'
import type {InputKind} from '../model/input-kind.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {DiagnosableInput} from './diagnose.ts'
import {prependBytes} from './prepend-bytes.ts'
import {withServerStarts} from './server-starts.ts'

/** Up to this size an input is held in memory, so that what was pasted can be repaired and shown. */
const inMemory = 4 * 1024 * 1024
/** Above it `readSource` refuses; one chunk more is read, so that it says so. */
const mostInMemory = 257 * 1024 * 1024
const chunkSize = 1024 * 1024

/** The checks of `readInput`, compiled once for any number of inputs. */
export function inputChecks(knowledge: Knowledge): StreamChecks {
  return streamChecks(withServerStarts(knowledge))
}

/**
 * Reads one input and says what it is: a small one as text, taken apart where several things were pasted together;
 * a large log as a stream, in bounded memory, checked on the way. Rejects only if the source does.
 */
export async function readInput(
  source: ByteSource,
  checks: StreamChecks,
  options: Omit<StreamOptions, 'kind'> = {},
): Promise<readonly DiagnosableInput[]> {
  const {name} = source
  const head = await readUpTo(source, inMemory + 1)
  if (head.length <= inMemory) return readSources(name, head)
  const {kind, binary} = recogniseStream(head, name, undefined)
  const whole = prependBytes(head, source)
  if (binary || kind === 'unknown' || isStreamed(kind)) return [await checkLogStream(whole, checks, options)]
  return [readSource(name, await readUpTo(whole, mostInMemory))]
}

function isStreamed(kind: InputKind): boolean {
  return Object.hasOwn(lineLayouts, kind)
}

/** The first bytes of a source, `limit` and up to a chunk more; all of them if there are fewer. */
async function readUpTo(source: ByteSource, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < limit) {
    const chunk = await source.read(new Uint8Array(chunkSize))
    if (chunk.length === 0) break
    chunks.push(chunk)
    length += chunk.length
  }
  const bytes = new Uint8Array(length)
  let position = 0
  for (const chunk of chunks) {
    bytes.set(chunk, position)
    position += chunk.length
  }
  return bytes
}
