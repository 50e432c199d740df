import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {headerSnippets} from './header-snippets.ts'
import {inlineCode} from './inline-code.ts'
import {insertPolicy} from './insert-policy.ts'
import {policy} from './policy.ts'
import {siteHeaders} from './site-headers.ts'

/**
 * Gives every page below `dir` the content security policy that fits what all pages hold inline, and writes the same
 * as headers to `dir/headers`. May run again over pages that have a policy.
 * Throws if a page holds what no hash can allow.
 *
 * @param loader the script of the frame that the checks run in; the frame inherits the page's policy.
 */
export async function protectSite(dir: string, baseUrl: string, loader: string): Promise<void> {
  const names = (await readdir(dir, {recursive: true})).filter(name => name.endsWith('.html'))
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
  const files = {...headerSnippets(headers), 'headers.json': `${JSON.stringify(headers, null, 2)}\n`}
  await mkdir(path.join(dir, 'headers'), {recursive: true})
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(dir, 'headers', name), text)))
}
