import {readdir, stat} from 'node:fs/promises'
import path from 'node:path'
import {unreadable} from '../unreadable.ts'
import {UsageError} from '../usage-error.ts'

/** A file to be redacted. */
export interface RedactionInput {
  /** As the user knows it; `-` is standard input. */
  readonly name: string
  /** Where its redacted copy goes, below the output folder: the structure of a given folder is kept. */
  readonly output: string
}

/** The files that arguments name: files, folders (all files below, in the order of their names), `-`. */
export async function listInputs(names: readonly string[]): Promise<readonly RedactionInput[]> {
  if (names.length === 0) throw new UsageError('no-input')
  const inputs = (await Promise.all(names.map(listOne))).flat()
  if (inputs.length === 0) throw new UsageError('no-files', {names: names.join(', ')})
  const taken = new Map<string, string>()
  for (const {name, output} of inputs) {
    const other = taken.get(output)
    if (other !== undefined) throw new UsageError('redact-same-output', {name, other, output})
    taken.set(output, name)
  }
  return inputs
}

async function listOne(name: string): Promise<readonly RedactionInput[]> {
  if (name === '-') return [{name, output: 'stdin'}]
  const found = await stat(name).catch(cause => unreadable(name, cause))
  if (!found.isDirectory()) return [{name, output: path.basename(name)}]
  const entries = await readdir(name, {withFileTypes: true, recursive: true}).catch(cause => unreadable(name, cause))
  const folder = path.basename(path.resolve(name))
  return entries
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort()
    .map(file => ({name: file, output: path.join(folder, path.relative(name, file))}))
}
