import {readdirSync} from 'node:fs'
import path from 'node:path'

/** Addresses of all pages of a built site, from the root: `/ja/kb/x`. The page without a server in an unpacked archive is none. */
export function sitePages(dir: string): readonly string[] {
  return readdirSync(dir, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.html') && !name.startsWith('embed/') && name !== 'shindan.html')
    .map(name => `/${name.split(path.sep).join('/')}`.replace(/\/index\.html$|\.html$/, '') || '/')
    .sort()
}
