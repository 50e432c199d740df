import type {Article} from '../model/article.ts'
import type {Knowledge, KnownArticle} from '../model/knowledge.ts'
import type {Lang} from '../model/lang.ts'
import type {SearchDocument, SearchPage} from '../model/search-document.ts'
import {codeLines} from './code-lines.ts'
import type {ArticleFiles} from './read-article.ts'
import type {KnowledgeBase} from './read-knowledge-base.ts'
import type {Prose, Section} from './read-prose.ts'
import {sampleEvents} from './sample-events.ts'
import {searchTerms} from './search-terms.ts'

type BothLanguages = Readonly<Record<Lang, Prose>>

/**
 * What checks and search read of the knowledge base. An article that is not complete (facts that do not fit the schema,
 * a language missing) is left out; the gate says so.
 */
export function emit(base: KnowledgeBase): {
  readonly knowledge: Knowledge
  readonly documents: readonly SearchDocument[]
} {
  const articles = base.articles.flatMap(files => {
    const prose = inBothLanguages(files.prose)
    return files.article && prose ? [{article: files.article, prose, samples: files.samples}] : []
  })
  const guides = base.guides.flatMap(({name, prose}) => {
    const complete = inBothLanguages(prose)
    return complete ? [{name, prose: complete}] : []
  })
  return {
    knowledge: {version: 1, articles: articles.map(({article, prose}) => known(article, prose))},
    documents: [
      ...articles.map(
        ({article, prose, samples}): SearchDocument => ({
          id: article.id,
          kind: 'article',
          component: article.component,
          state: article.state,
          literals: [...new Set([...article.literals, ...article.signatures.flatMap(({anchors}) => anchors)])],
          ...searchTerms(article, prose, base.glossary),
          events: sampleEvents(article, samples),
          code: codeLines(prose, samples),
          sections: sectionIds(prose.en),
          pages: pages(prose, `/kb/${article.id}`),
        }),
      ),
      ...guides.map(
        ({name, prose}): SearchDocument => ({
          id: `guide/${name}`,
          kind: 'guide',
          literals: [],
          terms: [],
          meanings: [],
          events: [],
          code: codeLines(prose, new Map()),
          sections: sectionIds(prose.en),
          // Docusaurus serves an index page at its folder.
          pages: pages(prose, name === 'index' ? '/guide/' : `/guide/${name}`),
        }),
      ),
    ],
  }
}

function inBothLanguages({en, ja}: ArticleFiles['prose']): BothLanguages | undefined {
  return en && ja ? {en, ja} : undefined
}

function known({id, component, signatures, causes, remedies}: Article, {en, ja}: BothLanguages): KnownArticle {
  const subjects = (prose: Prose): Readonly<Record<string, string>> =>
    Object.fromEntries([
      ...causes.map(cause => [`cause-${cause.id}`, subject(prose, 'cause', cause.id)]),
      ...remedies.map(remedy => [`solution-${remedy.id}`, subject(prose, 'solution', remedy.id)]),
    ])
  return {
    id,
    component,
    titles: {en: en.title, ja: ja.title},
    headings: {en: subjects(en), ja: subjects(ja)},
    signatures,
    causes,
    remedies,
  }
}

/** What the heading says after its fixed word. A lone cause without a subject is called as the article is. */
function subject({sections, title}: Prose, word: string, id: string): string {
  const own = sections.find(section => section.id === `${word}-${id}`) ?? sections.find(section => section.id === word)
  const colon = own?.title.indexOf(': ') ?? -1
  return own && colon > 0 ? own.title.slice(colon + 2) : title
}

function pages({en, ja}: BothLanguages, url: string): Readonly<Record<Lang, SearchPage>> {
  return {en: page(en, url), ja: page(ja, `/ja${url}`)}
}

function page(prose: Prose, url: string): SearchPage {
  const {title, description, body} = prose
  return {title, description, headings: headed(prose).map(section => section.title), body, url}
}

function sectionIds(prose: Prose): readonly string[] {
  return headed(prose).map(({id}) => id)
}

function headed({sections}: Prose): readonly Section[] {
  return sections.filter(({title}) => title !== '')
}
