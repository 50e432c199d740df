import {createHash} from 'node:crypto'
import {type FileHandle, open} from 'node:fs/promises'
import type {ByteSource} from '../../input/byte-source.ts'
import {recogniseBinary} from '../../input/recognise-binary.ts'
import {type PartDecoder, partDecoder} from '../../logs/stream/part-decoder.ts'
import {recogniseStream} from '../../logs/stream/recognise-stream.ts'
import type {FoundHits} from '../../report/redact/found-hits.ts'
import type {Redactor} from '../../report/redact/redactor.ts'
import {unreadable} from '../unreadable.ts'
import {UsageError} from '../usage-error.ts'
import {redactBytes} from './redact-bytes.ts'
import {textParts} from './text-parts.ts'

/** A file that is read twice: once to learn, once to replace. */
export interface Redaction {
  readonly learn: (redactor: Redactor) => Promise<void>
  /** Gives the number of bytes read. */
  readonly redact: (redactor: Redactor, write: (bytes: Uint8Array) => Promise<void>) => Promise<number>
}

const sampleSize = 65_536

/**
 * Opens a text for redaction; `name` is what messages call the file. Archives and other binary files are a usage error:
 * values within them cannot be replaced.
 */
export async function openRedaction(name: string, file: string): Promise<Redaction> {
  const head = await withFile(name, file, async handle => {
    const bytes = new Uint8Array(sampleSize)
    return bytes.subarray(0, (await handle.read(bytes, 0, sampleSize, 0)).bytesRead)
  })
  const binary = recogniseBinary(head)
  if (binary?.archive) throw new UsageError('redact-archive', {name})
  const {encoding, mark, binary: unclear} = recogniseStream(head, name, 'unknown')
  if (binary || unclear) throw new UsageError('redact-binary', {name})
  const shape = {unit: encoding?.startsWith('utf-16') ? 2 : 1, bigEndian: encoding === 'utf-16be'} as const

  /** Reads the file part by part, the byte order mark left out. */
  const read = (take: (bytes: Uint8Array) => Promise<void>) =>
    withFile(name, file, async handle => {
      await handle.read(new Uint8Array(mark), 0, mark, null)
      let bytes = mark
      for await (const part of textParts(fromHandle(name, handle), shape)) {
        await take(part)
        bytes += part.length
      }
      return bytes
    })

  /** What was found, by the bytes it was found in: the file may be written to meanwhile. */
  const found = new Map<string, FoundHits>()
  const keyOf = (part: Uint8Array, decoder: PartDecoder) =>
    `${decoder.encoding()} ${createHash('sha256').update(part).digest('base64')}`

  return {
    learn: async redactor => {
      const decoder = partDecoder(encoding)
      await read(async part => {
        const hits = redactor.learn(decoder.decode(part))
        if (hits) found.set(keyOf(part, decoder), hits)
      })
    },
    redact: async (redactor, write) => {
      const decoder = partDecoder(encoding)
      if (mark > 0) await write(head.subarray(0, mark))
      return read(async part => {
        const text = decoder.decode(part)
        // Known only once the first part with more than ASCII was decoded.
        await write(redactBytes(part, text, redactor.redact(text, found.get(keyOf(part, decoder))), decoder.encoding()))
      })
    },
  }
}

/** What is left of an open file. */
function fromHandle(name: string, handle: FileHandle): ByteSource {
  const read: ByteSource['read'] = async into =>
    into.subarray(0, (await handle.read(into, 0, into.length, null)).bytesRead)
  return {name, size: null, read}
}

async function withFile<T>(name: string, file: string, use: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(file).catch(cause => unreadable(name, cause))
  try {
    return await use(handle)
  } catch (cause) {
    return unreadable(name, cause)
  } finally {
    await handle.close()
  }
}
