import {open} from 'node:fs/promises'
import path from 'node:path'
import {makeFolder} from '../make-folder.ts'
import {UsageError} from '../usage-error.ts'

/** A new file. */
export interface Output {
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly close: () => Promise<void>
}

/** Creates a file that only its owner may read, and its folders. One that exists is a usage error: nothing is overwritten. */
export async function openOutput(file: string): Promise<Output> {
  try {
    await makeFolder(path.dirname(file))
    const handle = await open(file, 'wx', 0o600)
    return {
      write: async bytes => {
        for (let from = 0; from < bytes.length; ) from += (await handle.write(bytes, from)).bytesWritten
      },
      close: () => handle.close(),
    }
  } catch (cause) {
    const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    throw new UsageError(exists ? 'redact-exists' : 'unwritable-file', {name: file})
  }
}
