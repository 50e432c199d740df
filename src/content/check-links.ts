import {readdir} from 'node:fs/promises'
import {join, posix} from 'node:path'
import {visit} from 'unist-util-visit'
import {type Lang, langs} from '../model/lang.ts'
import {nearest} from './nearest.ts'
import type {Problem} from './problem.ts'
import {rangeOfNode} from './range-of-node.ts'
import type {KnowledgeBase} from './read-knowledge-base.ts'
import type {Prose} from './read-prose.ts'

/** A page by the name that links use: `guide/check.md`, `kb/<slug>/index.md`. */
interface LinkedPage {
  readonly name: string
  readonly prose: Readonly<Record<Lang, Prose | undefined>>
}

/**
 * Links within the site that lead nowhere: to a page, a section or an address that is not there. Links to other hosts
 * are not followed.
 */
export async function checkLinks({root, articles, guides}: KnowledgeBase): Promise<readonly Problem[]> {
  const pages: readonly LinkedPage[] = [
    ...articles.map(({slug, prose}) => ({name: `kb/${slug}/index.md`, prose})),
    ...guides.map(({name, prose}) => ({name: `guide/${name}.md`, prose})),
  ]
  const addresses = [...(await sitePages(root)), ...pages.map(({name}) => addressOf(name))]
  return pages.flatMap(page =>
    langs.flatMap(lang => {
      const prose = page.prose[lang]
      return prose ? deadLinks(prose, lang, page, pages, addresses) : []
    }),
  )
}

function deadLinks(
  {file, tree}: Prose,
  lang: Lang,
  page: LinkedPage,
  pages: readonly LinkedPage[],
  addresses: readonly string[],
): readonly Problem[] {
  const problems: Problem[] = []
  visit(tree, node => {
    if (node.type !== 'link' && node.type !== 'definition') return
    const known = knownFor(node.url, lang, page, pages, addresses)
    if (!known) return
    const expected = nearest(node.url, known) ?? known.join('\n')
    problems.push({id: 'link-dead', facts: {url: node.url, expected}, file, ...rangeOfNode(node), severity: 'error'})
  })
  return problems
}

/** What a dead link could have been; undefined if the link is right. */
function knownFor(
  url: string,
  lang: Lang,
  page: LinkedPage,
  pages: readonly LinkedPage[],
  addresses: readonly string[],
): readonly string[] | undefined {
  if (/^[a-z]+:/i.test(url)) return undefined
  const [path = '', section] = url.split('#')
  if (path.startsWith('/')) return addresses.includes(path.replace(/\?.*/, '')) ? undefined : addresses
  // Docusaurus looks beside the page first, then from the root of the pages.
  const names = [posix.join(posix.dirname(page.name), path), posix.normalize(path)]
  const target = path === '' ? page : pages.find(({name}) => names.includes(name))
  if (!target) return pages.map(({name}) => name)
  if (section === undefined) return undefined
  const sections = (target.prose[lang]?.sections ?? []).map(({id}) => id).filter(id => id !== '')
  return sections.includes(section) ? undefined : sections.map(id => `${path}#${id}`)
}

/** Where Docusaurus serves a page of `docs`. */
function addressOf(name: string): string {
  return `/${name
    .replace(/\.md$/, '')
    .replace(/^kb\/(.+)\/index$/, 'kb/$1')
    .replace(/^guide\/index$/, 'guide/')}`
}

/** The addresses of the pages in `src/pages` and its folders. */
async function sitePages(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, 'src/pages'), {recursive: true}).catch((): string[] => [])
  return names
    .filter(name => /\.tsx?$/.test(name))
    .map(
      name =>
        `/${name
          .replaceAll('\\', '/')
          .replace(/\.tsx?$/, '')
          .replace(/^index$/, '')}`,
    )
}
