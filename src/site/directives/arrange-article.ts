import type {Root, RootContent} from 'mdast'
import {alignLanguages} from '../../content/align-languages.ts'
import {staleSections} from '../../content/stale-sections.ts'
import {articlePageJa} from '../../wording/article-page.ja.ts'
import type {ArticlePage} from './article-page.ts'
import {component} from './component.ts'
import {element} from './element.ts'
import {markTerms} from './mark-terms.ts'
import {missingNote} from './missing-note.ts'
import {openGlossary} from './open-glossary.ts'
import {pairLanguages} from './pair-languages.ts'
import {statusLine} from './status-line.ts'
import {structuredData} from './structured-data.ts'
import {translationNote} from './translation-note.ts'

/**
 * Makes a page of what somebody wrote as prose: terms marked, the other language beside each block, above it the switch of
 * languages, the state of facts and translation, below it the place to report a fault.
 */
export function arrangeArticle(
  tree: Root,
  page: ArticlePage,
  head: {readonly title: string; readonly description: string; readonly siteRoot: string},
): void {
  const {article, lang, prose, root} = page
  const otherLang = lang === 'en' ? 'ja' : 'en'
  const other = prose[otherLang]
  const aligned = other && alignLanguages(tree.children, other.sections)
  markTerms(tree.children, {lang, glossary: openGlossary(root), wanted: article.terms})
  const blocks = aligned ? pairLanguages(tree.children, aligned, otherLang) : tree.children
  tree.children = [
    structuredData(page, head),
    ...(other ? [component('KbOther', {lang: otherLang}, [element('p', 'kb-other-title', [text(other.title)])])] : []),
    component('KbReadingBar', {article: article.id}),
    ...translationNotes(page),
    statusLine(page),
    ...blocks,
    component('KbFeedback', {article: article.id, updated: article.updated}),
  ]
}

function translationNotes(page: ArticlePage): readonly RootContent[] {
  const {en, ja} = page.prose
  const own = page.prose[page.lang]
  if (!en || !own) return []
  if (!ja) return [missingNote(articlePageJa)]
  const stale = staleSections(en, ja)
  return stale ? [translationNote(page, stale, own)] : []
}

function text(value: string): {readonly type: 'text'; readonly value: string} {
  return {type: 'text', value}
}
