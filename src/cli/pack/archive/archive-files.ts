import {lstat, readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {readKnowledgeBase} from '../../../content/read-knowledge-base.ts'
import {joinLicences, licencesFile, licencesOf} from '../../../site/licences-of.ts'
import {packOfflineEn} from '../../../wording/pack-offline.en.ts'
import {packOfflineJa} from '../../../wording/pack-offline.ja.ts'
import {bundleServer} from './bundle-server.ts'
import {singleFile} from './single-file.ts'

/** What goes into the archive. */
interface ArchiveFiles {
  /** By name: with `/` between folders, relative. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Of the newest facts: `2026-01-31`. */
  readonly day: string
}

/**
 * The files of the archive: a built site, a server for it, the knowledge base as one page, what to do with them, and the
 * licences. The site is taken as it is; the rest is made from the checkout.
 *
 * @param root a checkout with its dependencies
 * @param site the folder of a site that was built for the root of a server
 */
export async function archiveFiles(root: string, site: string, version: string): Promise<ArchiveFiles> {
  const base = await readKnowledgeBase(root)
  const days = base.articles.flatMap(({article}) => article?.updated ?? []).sort()
  const [server, page] = await Promise.all([bundleServer(root), singleFile(root, base, version)])
  const licences = joinLicences([
    await readFile(path.join(site, licencesFile), 'utf8'),
    await licencesOf([...server.inputs, ...page.inputs], root),
  ])
  const texts = {
    'serve.mjs': server.text,
    'shindan.html': page.text,
    'README.txt': [packOfflineEn, packOfflineJa].map(words => words.readMe({version})).join('\n'),
    [licencesFile]: licences,
  }
  const own = Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const)
  const licence = ['LICENSE', new Uint8Array(await readFile(path.join(root, 'LICENSE')))] as const
  return {files: new Map([...(await folderFiles(site)), ...own, licence]), day: days.at(-1) ?? '1980-01-01'}
}

async function folderFiles(folder: string): Promise<readonly (readonly [string, Uint8Array])[]> {
  const names = await readdir(folder, {recursive: true})
  const files = await Promise.all(
    names.map(async name => {
      const file = path.join(folder, name)
      if (!(await lstat(file)).isFile()) return []
      return [[name.replaceAll(path.sep, '/'), new Uint8Array(await readFile(file))] as const]
    }),
  )
  return files.flat()
}
