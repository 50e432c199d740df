import {gunzipSource} from '../input/archive/gunzip-source.ts'
import {recogniseArchive} from '../input/archive/recognise-archive.ts'
import type {ByteFile} from '../input/byte-file.ts'
import {bytesFile} from '../input/bytes-file.ts'
import {decodeBytes} from '../input/decode-bytes.ts'
import {readUpTo} from '../input/read-up-to.ts'
import {firstTime} from '../logs/first-time.ts'
import {isStreamed} from '../logs/stream/is-streamed.ts'
import {recogniseStream} from '../logs/stream/recognise-stream.ts'
import type {LogInputKind} from '../model/input-kind.ts'
import type {Reading} from './reading.ts'

const sampleSize = 65536

/** What the beginning of a log tells. */
export interface ProbedLog {
  readonly file: ByteFile
  readonly kind: LogInputKind
  /** Whether it is compressed by itself. */
  readonly zipped: boolean
  /** Of the first event; null if it has no readable time. */
  readonly first: string | null
}

/** Looks at the beginning of a file; null if that is no log whose events can be read as a stream. */
export async function probeLog(file: ByteFile, {accounts}: Reading): Promise<ProbedLog | null> {
  const head = await readUpTo(file.open(), sampleSize)
  await file.close?.()
  const format = recogniseArchive(head)
  const zipped = format === 'gzip'
  const text = zipped
    ? (await readUpTo(gunzipSource(bytesFile(file.name, head).open(), accounts.budget), sampleSize)).subarray(
        0,
        sampleSize,
      )
    : head
  if ((format && !zipped) || recogniseArchive(text)) return null
  const {kind} = recogniseStream(text, file.name, undefined)
  return isStreamed(kind) ? {file, kind, zipped, first: firstTime(decodeBytes(text)?.text ?? '', kind)} : null
}
