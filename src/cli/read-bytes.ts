import {readFile} from 'node:fs/promises'
import {buffer} from 'node:stream/consumers'
import {unreadable} from './unreadable.ts'

/** All bytes of a file, or of standard input for `-`. A missing file or one that may not be read is a usage error. */
export async function readBytes(name: string): Promise<Uint8Array> {
  return name === '-' ? buffer(process.stdin) : readFile(name).catch(cause => unreadable(name, cause))
}
