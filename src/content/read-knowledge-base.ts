import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {langs} from '../model/lang.ts'
import type {WordingFile} from './language/read-wording.ts'
import {pageFile} from './page-file.ts'
import type {Problem} from './problem.ts'
import {type ArticleFiles, readArticle} from './read-article.ts'
import {readGlossary, type Term} from './read-glossary.ts'
import {type Page, readPage} from './read-page.ts'

/** A page of the guide in both languages. */
interface GuidePage extends Page {
  /** The file's name without its ending. */
  readonly name: string
}

/** All content under a root, as read: articles and guide pages sorted by name. */
export interface KnowledgeBase {
  readonly root: string
  readonly articles: readonly ArticleFiles[]
  readonly guides: readonly GuidePage[]
  readonly glossary: readonly Term[]
  /** What its terms mean, text by text. */
  readonly meanings: readonly WordingFile[]
  /** Of reading, all of them. */
  readonly problems: readonly Problem[]
}

/** Reads articles, guide and glossary under `root`. What exists in one language only is found from either side. */
export async function readKnowledgeBase(root: string): Promise<KnowledgeBase> {
  const [slugs, names, {glossary, meanings, problems}] = await Promise.all([
    listArticles(root),
    listGuide(root),
    readGlossary(root),
  ])
  const [articles, guides] = await Promise.all([
    Promise.all(slugs.map(slug => readArticle(root, slug))),
    Promise.all(names.map(async name => ({name, ...(await readPage(root, `guide/${name}`))}))),
  ])
  const faults = [...articles, ...guides].flatMap(page => page.problems)
  return {root, articles, guides, glossary, meanings, problems: [...problems, ...faults]}
}

async function listArticles(root: string): Promise<readonly string[]> {
  return both(lang => list(root, pageFile('kb', lang).replace(/\.md$/, ''), entry => entry.isDirectory()))
}

async function listGuide(root: string): Promise<readonly string[]> {
  const files = await both(lang =>
    list(root, pageFile('guide', lang).replace(/\.md$/, ''), entry => entry.isFile() && entry.name.endsWith('.md')),
  )
  return files.map(name => name.replace(/\.md$/, ''))
}

async function both(
  listLanguage: (lang: (typeof langs)[number]) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found = await Promise.all(langs.map(listLanguage))
  return [...new Set(found.flat())].sort()
}

interface Entry {
  readonly name: string
  isFile(): boolean
  isDirectory(): boolean
}

/** A folder that is missing is empty. */
async function list(root: string, folder: string, wanted: (entry: Entry) => boolean): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), {withFileTypes: true}).catch((): Entry[] => [])
  return entries.filter(wanted).map(({name}) => name)
}
