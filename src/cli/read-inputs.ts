import {open, readdir, stat} from 'node:fs/promises'
import path from 'node:path'
import type {DiagnosableInput} from '../diagnosis/diagnose.ts'
import {inputChecks, readInput} from '../diagnosis/read-input.ts'
import type {Knowledge} from '../model/knowledge.ts'
import {fileSource} from './file-source.ts'
import {pipeSource} from './pipe-source.ts'
import {unreadable} from './unreadable.ts'
import {UsageError} from './usage-error.ts'

/**
 * The inputs that arguments name: files, folders (all files below, in the order of their names), `-` for standard input.
 * Large logs are checked on the way, for nobody can hold them. No argument, a missing file or one that may not be read is
 * a usage error.
 */
export async function readInputs(names: readonly string[], knowledge: Knowledge): Promise<readonly DiagnosableInput[]> {
  if (names.length === 0) throw new UsageError('no-input')
  const checks = inputChecks(knowledge)
  const inputs: DiagnosableInput[] = []
  for (const name of names) {
    if (name === '-') {
      inputs.push(...(await readInput(pipeSource('-', process.stdin), checks)))
      continue
    }
    for (const file of await filesOf(name)) {
      const handle = await open(file).catch(cause => unreadable(file, cause))
      try {
        inputs.push(...(await readInput(await fileSource(file, handle), checks)))
      } catch (cause) {
        unreadable(file, cause)
      } finally {
        await handle.close()
      }
    }
  }
  return inputs
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
