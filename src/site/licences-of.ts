import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'

/** What the texts of licences are called where they go along with what was bundled. */
export const licencesFile = 'third-party-licences.txt'

const separator = `\n${'-'.repeat(78)}\n\n`

/**
 * The names, versions and licence texts of the packages that a bundle was made of, in the order of their names.
 *
 * @param inputs files of the bundle, as esbuild names them, below `root`
 */
export async function licencesOf(inputs: readonly string[], root: string): Promise<string> {
  const folders = new Set(
    inputs.flatMap(input => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? []),
  )
  const texts = await Promise.all([...folders].sort().map(folder => licenceOf(path.join(root, folder))))
  return texts.join(separator)
}

async function licenceOf(folder: string): Promise<string> {
  const {name, version, license} = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find(each => /^licen[cs]e(?:[.-]|$)/i.test(each))
  const text = file ? await readFile(path.join(folder, file), 'utf8') : ''
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}

/** Several such texts as one, each package once. */
export function joinLicences(texts: readonly string[]): string {
  const all = texts.filter(text => text !== '').flatMap(text => text.split(separator))
  return [...new Set(all)].sort().join(separator)
}
