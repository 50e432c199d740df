import {createWriteStream} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'

/**
 * Copies a pipe into a file that only its owner may read, for redaction reads everything twice; `remove` deletes it.
 * Gives the path of the copy.
 */
export async function spoolInput(
  stream: Readable,
): Promise<{readonly file: string; readonly remove: () => Promise<void>}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shindan-redact-'))
  const file = path.join(folder, 'input')
  const remove = () => rm(folder, {recursive: true, force: true})
  try {
    await pipeline(stream, createWriteStream(file, {mode: 0o600}))
  } catch (cause) {
    await remove()
    throw cause
  }
  return {file, remove}
}
