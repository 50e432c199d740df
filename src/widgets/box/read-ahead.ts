import type {NamedBlob} from './messages.ts'

/** Files up to this size are read whole, ... */
const smallest = 65536
/** ... as many at a time: each takes the browser several milliseconds, whatever its size. */
const atOnce = 64

/** A file, and its bytes where it is small; null for one that cannot be read. */
export interface AheadFile extends NamedBlob {
  readonly bytes: Promise<Uint8Array<ArrayBuffer> | null> | undefined
}

/** Gives the files in their order, of which small ones are read before they are asked for. */
export function* readAhead(files: readonly NamedBlob[]): Generator<AheadFile> {
  const begun: AheadFile[] = []
  for (let at = 0; at < files.length; at++) {
    while (begun.length < atOnce && at + begun.length < files.length) begun.push(begin(files[at + begun.length]))
    const file = begun.shift()
    if (file) yield file
  }
}

function begin(file: NamedBlob | undefined): AheadFile {
  if (!file) throw new RangeError('Unexpected end of the files')
  const {name, blob} = file
  if (blob.size > smallest) return {name, blob, bytes: undefined}
  const bytes = blob.arrayBuffer().then(
    buffer => new Uint8Array(buffer),
    () => null,
  )
  return {name, blob, bytes}
}
