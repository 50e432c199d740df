import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parse} from 'yaml'
import {pageFile} from '../../content/page-file.ts'
import {type Prose, readProse} from '../../content/read-prose.ts'
import type {Article} from '../../model/article.ts'
import type {Lang} from '../../model/lang.ts'
import {articlePageEn} from '../../wording/article-page.en.ts'
import {articlePageJa} from '../../wording/article-page.ja.ts'
import type {ArticlePage} from './article-page.ts'

const words: Readonly<Record<Lang, typeof articlePageEn>> = {en: articlePageEn, ja: articlePageJa}

const articleFile =
  /^(?<root>.*)\/(?:docs|i18n\/(?<lang>ja)\/docusaurus-plugin-content-docs\/current)\/kb\/(?<slug>[^/]+)\/index\.md$/

/**
 * Reads the facts beside an article's prose; the Japanese prose lies in Docusaurus' own tree and shares the facts of
 * the English one. Undefined for a file that is not an article; the facts are taken as the gate left them, valid.
 */
export function openArticlePage(file: string): ArticlePage | undefined {
  const found = articleFile.exec(file.replaceAll('\\', '/'))?.groups
  if (found?.root === undefined || found.slug === undefined) return undefined
  const folder = path.join(found.root, 'docs', 'kb', found.slug)
  const article: Article = parse(readFileSync(path.join(folder, 'article.yaml'), 'utf8'))
  const lang = found.lang === 'ja' ? 'ja' : 'en'
  const page = `kb/${found.slug}/index`
  const prose = {en: openProse(found.root, page, 'en'), ja: openProse(found.root, page, 'ja')}
  return {lang, words: words[lang], article, folder, root: found.root, prose}
}

function openProse(root: string, page: string, lang: Lang): Prose | undefined {
  const name = pageFile(page, lang)
  const file = path.join(root, name)
  return existsSync(file) ? readProse(name, readFileSync(file, 'utf8')).prose : undefined
}
