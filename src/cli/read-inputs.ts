import {readdir, readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {buffer} from 'node:stream/consumers'
import {readSource} from '../input/read-source.ts'
import type {SourceText} from '../model/source-text.ts'
import {UsageError} from './usage-error.ts'

/**
 * The inputs that arguments name: files, folders (all files below, in the order of their names), `-` for standard input.
 * No argument, a missing file or one that may not be read is a usage error.
 */
export async function readInputs(names: readonly string[]): Promise<readonly SourceText[]> {
  if (names.length === 0) throw new UsageError('no-input')
  const sources: SourceText[] = []
  for (const name of names) {
    if (name === '-') sources.push(readSource('-', await buffer(process.stdin)))
    else for (const file of await filesOf(name)) sources.push(readSource(file, await bytesOf(file)))
  }
  return sources
}

async function filesOf(name: string): Promise<readonly string[]> {
  const found = await stat(name).catch(cause => unreadable(name, cause))
  if (!found.isDirectory()) return [name]
  const entries = await readdir(name, {withFileTypes: true, recursive: true}).catch(cause => unreadable(name, cause))
  return entries
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort()
}

async function bytesOf(name: string): Promise<Uint8Array> {
  return readFile(name).catch(cause => unreadable(name, cause))
}

function unreadable(name: string, cause: unknown): never {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOENT') throw new UsageError('missing-file', {name})
  throw new UsageError('unreadable-file', {name, code})
}
