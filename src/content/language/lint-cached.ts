import {createHash} from 'node:crypto'
import {mkdir, readFile, rename, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {japaneseRules} from './japanese-rules.ts'
import {type JapaneseFault, loadJapaneseLinter} from './lint-japanese.ts'

/**
 * What the rules for Japanese find in each of some Markdown texts. What was linted before under `root` is remembered in
 * `node_modules/.cache/shindan`, by text, settings and installed packages: where nothing changed, textlint is not loaded.
 */
export async function lintCached(
  root: string,
  texts: readonly string[],
): Promise<readonly (readonly JapaneseFault[])[]> {
  const file = join(root, 'node_modules', '.cache', 'shindan', 'japanese.json')
  const known = await readCache(file)
  const packages = await readFile(join(root, 'package-lock.json')).catch(() => '')
  const salt = createHash('sha256').update(packages).update(JSON.stringify(japaneseRules)).digest('hex')
  const keys = texts.map(text => createHash('sha256').update(salt).update(text).digest('hex').slice(0, 32))
  if (keys.every(key => known.has(key))) return keys.map(key => known.get(key) ?? [])
  const lint = await loadJapaneseLinter()
  const found = new Map<string, readonly JapaneseFault[]>()
  for (const [index, key] of keys.entries()) {
    found.set(key, known.get(key) ?? (await lint(texts[index] ?? '')))
  }
  if (await isFolder(join(root, 'node_modules'))) await writeCache(file, found)
  return keys.map(key => found.get(key) ?? [])
}

async function readCache(file: string): Promise<ReadonlyMap<string, readonly JapaneseFault[]>> {
  try {
    return new Map(Object.entries(JSON.parse(await readFile(file, 'utf8'))))
  } catch {
    return new Map()
  }
}

/** Under another name first: a gate that runs beside this one reads a whole file or none. */
async function writeCache(file: string, found: ReadonlyMap<string, readonly JapaneseFault[]>): Promise<void> {
  await mkdir(join(file, '..'), {recursive: true})
  const draft = `${file}.${process.pid}`
  await writeFile(draft, JSON.stringify(Object.fromEntries(found)))
  await rename(draft, file)
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false
}
