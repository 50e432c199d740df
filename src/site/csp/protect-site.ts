import {readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {emitHeaders} from './emit-headers.ts'
import {inlineCode} from './inline-code.ts'
import {insertPolicy} from './insert-policy.ts'
import {policy} from './policy.ts'
import {siteHeaders} from './site-headers.ts'

/** Of the site: the page that portals frame has a policy of its own. */
const isPage = (name: string): boolean => name.endsWith('.html') && !name.startsWith(`embed${path.sep}`)

/**
 * Gives every page below `dir` the content security policy that fits what all pages hold inline, and writes the same
 * as headers to `dir/headers`. May run again over pages that have a policy.
 * Throws if a page holds what no hash can allow.
 *
 * @param loader the script of the frame that the checks run in; the frame inherits the page's policy.
 */
export async function protectSite(dir: string, baseUrl: string, loader: string): Promise<void> {
  const names = (await readdir(dir, {recursive: true})).filter(isPage)
  const pages = await Promise.all(names.map(async name => ({name, html: await readFile(path.join(dir, name), 'utf8')})))
  const found = pages.map(({name, html}) => ({name, ...inlineCode(html)}))
  const refused = found.flatMap(({name, refused}) => refused.map(what => `${name}: Unexpected ${what}, expected none`))
  if (refused.length > 0) throw new Error(refused.join('\n'))
  const allowed = {
    scripts: [loader, ...found.flatMap(({scripts}) => scripts)],
    styleAttributes: found.flatMap(({styleAttributes}) => styleAttributes),
  }
  const meta = policy(allowed, 'meta')
  await Promise.all(pages.map(({name, html}) => writeFile(path.join(dir, name), insertPolicy(html, meta))))
  const headers = siteHeaders(policy(allowed, 'header'), baseUrl)
  await emitHeaders(dir, headers)
}
