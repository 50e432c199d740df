import {createReadStream} from 'node:fs'
import {readdir, stat} from 'node:fs/promises'
import path from 'node:path'
import type {DiagnosableInput} from '../diagnosis/diagnose.ts'
import {inputChecks} from '../diagnosis/input-checks.ts'
import {type GivenInput, readInputs as readAll} from '../diagnosis/read-inputs.ts'
import type {Knowledge} from '../model/knowledge.ts'
import {fileOnDisk} from './file-on-disk.ts'
import {pipeSource} from './pipe-source.ts'
import {unreadable} from './unreadable.ts'
import {UsageError} from './usage-error.ts'

/**
 * The inputs that arguments name: files, archives, folders (all files below, in the order of their names), `-` for standard
 * input. Large logs are checked on the way, for nobody can hold them. No argument, a missing file, one that may not be
 * read, or folders without any file are a usage error.
 */
export async function readInputs(names: readonly string[], knowledge: Knowledge): Promise<readonly DiagnosableInput[]> {
  if (names.length === 0) throw new UsageError('no-input')
  const given: GivenInput[] = []
  for (const name of names) given.push(...(name === '-' ? [pipeSource('-', process.stdin)] : await filesOf(name)))
  if (given.length === 0) throw new UsageError('no-files', {names: names.join(', ')})
  const inputs: DiagnosableInput[] = []
  for await (const input of readAll(given, inputChecks(knowledge))) inputs.push(input)
  return inputs
}

async function filesOf(name: string): Promise<readonly GivenInput[]> {
  const found = await stat(name).catch(cause => unreadable(name, cause))
  if (found.isFile()) return [fileOnDisk(name, found.size)]
  // A named pipe, or what a shell gives for <(…).
  if (!found.isDirectory()) return [pipeSource(name, createReadStream(name))]
  const entries = await readdir(name, {withFileTypes: true, recursive: true}).catch(cause => unreadable(name, cause))
  const files = entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name))
  return Promise.all(
    files.sort().map(async file => {
      const {size} = await stat(file).catch(cause => unreadable(file, cause))
      return fileOnDisk(file, size)
    }),
  )
}
