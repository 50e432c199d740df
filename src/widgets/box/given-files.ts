import type {ByteFile} from '../../input/byte-file.ts'
import type {ByteSource} from '../../input/byte-source.ts'
import {bytesFile} from '../../input/bytes-file.ts'
import {blobFile} from './blob-file.ts'
import type {NamedBlob} from './messages.ts'

/** Files up to this size are read whole, ... */
const smallest = 65536
/** ... as many ahead: each takes the browser several milliseconds, whatever its size (measured in Chromium 156). */
const ahead = 64

/** A file that was moved or changed since it was dropped, or a folder: the browser refuses to read it. */
export class UnreadableFile extends Error {
  readonly file: string

  constructor(file: string, cause: unknown) {
    super(file, {cause})
    this.file = file
  }
}

/**
 * The files of a request as they are read; small ones are read before they are asked for. `onOpen` is called whenever one is
 * opened. What the browser refuses rejects with an `UnreadableFile`.
 */
export function givenFiles(files: readonly NamedBlob[], onOpen: (file: NamedBlob) => void): readonly ByteFile[] {
  const read = new Map<number, Promise<Uint8Array<ArrayBuffer>>>()
  let begun = 0

  function readOn(at: number): void {
    for (; begun < Math.min(files.length, at + ahead); begun++) {
      const file = files[begun]
      if (!file || file.blob.size > smallest) continue
      const bytes = wholeOf(file)
      // Who asks for it meets the refusal.
      bytes.catch(() => undefined)
      read.set(begun, bytes)
    }
  }

  return files.map((file, at) => {
    const {name, blob} = file
    const {open, slice} = blobFile(name, blob)
    return {
      name,
      size: blob.size,
      open: () => {
        onOpen(file)
        readOn(at)
        const bytes = blob.size > smallest ? null : (read.get(at) ?? wholeOf(file))
        read.delete(at)
        return bytes ? memorySource(file, bytes) : guarded(open())
      },
      slice: slice && ((from, to) => slice(from, to).catch(cause => refused(name, cause))),
    }
  })
}

function wholeOf({name, blob}: NamedBlob): Promise<Uint8Array<ArrayBuffer>> {
  return blob.arrayBuffer().then(
    buffer => new Uint8Array(buffer),
    cause => refused(name, cause),
  )
}

function memorySource({name, blob}: NamedBlob, whole: Promise<Uint8Array<ArrayBuffer>>): ByteSource {
  let source: ByteSource | null = null
  return {
    name,
    size: blob.size,
    read: async into => {
      source ??= bytesFile(name, await whole).open()
      return source.read(into)
    },
  }
}

function guarded(source: ByteSource): ByteSource {
  return {...source, read: into => source.read(into).catch(cause => refused(source.name, cause))}
}

function refused(name: string, cause: unknown): never {
  throw new UnreadableFile(name, cause)
}
