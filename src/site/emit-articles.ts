import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {toString as plain} from 'mdast-util-to-string'
import type {KnowledgeBase} from '../content/read-knowledge-base.ts'
import type {Prose} from '../content/read-prose.ts'
import {type Lang, langs} from '../model/lang.ts'
import {articlePageEn} from '../wording/article-page.en.ts'
import {articlePageJa} from '../wording/article-page.ja.ts'
import {articleMarkdown, type SectionMarkdown} from './article-markdown.ts'
import type {ArticlePage} from './directives/article-page.ts'
import {statusLine} from './directives/status-line.ts'

const words: Readonly<Record<Lang, typeof articlePageEn>> = {en: articlePageEn, ja: articlePageJa}

/**
 * Writes for each complete article, to `articles/v1/` below a static folder: `<slug>.json` with its facts and its text in both
 * languages, and `<slug>.en.md` and `<slug>.ja.md` to read and to copy. `index.json` names them all. The addresses stay;
 * a change that readers of the JSON cannot bear gets a `v2` beside them.
 */
export async function emitArticles(base: KnowledgeBase, outDir: string, siteRoot: string): Promise<void> {
  const folder = join(outDir, 'articles', 'v1')
  await mkdir(folder, {recursive: true})
  const address = (id: string, lang: Lang): string => `${siteRoot}${lang === 'ja' ? 'ja/' : ''}kb/${id}/`
  const articles = base.articles.flatMap(({article, prose}) =>
    article && prose.en && prose.ja ? [{article, prose: {en: prose.en, ja: prose.ja}}] : [],
  )
  for (const {article, prose} of articles) {
    const languages: Partial<Record<Lang, object>> = {}
    for (const lang of langs) {
      const own = {lang, words: words[lang], article, folder: join(base.root, 'docs', 'kb', article.id)}
      const page: ArticlePage = {...own, root: base.root, prose}
      const sections = articleMarkdown(page, prose[lang], siteRoot)
      const {title, description} = prose[lang]
      languages[lang] = {url: address(article.id, lang), title, description, sections}
      await writeFile(join(folder, `${article.id}.${lang}.md`), wholeFile(page, prose[lang], sections))
    }
    await writeFile(join(folder, `${article.id}.json`), `${JSON.stringify({version: 1, facts: article, languages})}\n`)
  }
  const index = articles.map(({article: {id, component, state, updated}, prose}) => ({
    id,
    component,
    state,
    updated,
    titles: {en: prose.en.title, ja: prose.ja.title},
    data: `${siteRoot}articles/v1/${id}.json`,
  }))
  await writeFile(join(folder, 'index.json'), `${JSON.stringify({version: 1, articles: index})}\n`)
}

function wholeFile(page: ArticlePage, {title, description}: Prose, sections: readonly SectionMarkdown[]): string {
  const status = statusLine(page)
    .children.map(part => plain(part))
    .join(' · ')
  const parts = sections.flatMap(section => [
    ...(section.level > 0 ? [`${'#'.repeat(section.level)} ${section.title}`] : []),
    ...(section.text === '' ? [] : [section.text]),
  ])
  return `${[`# ${title}`, description, status, ...parts].join('\n\n')}\n`
}
