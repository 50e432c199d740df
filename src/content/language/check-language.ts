import {visit} from 'unist-util-visit'
import {langs} from '../../model/lang.ts'
import {checkTerms} from '../check-terms.ts'
import {checkTypography} from '../check-typography.ts'
import type {Problem} from '../problem.ts'
import type {KnowledgeBase} from '../read-knowledge-base.ts'
import type {Prose} from '../read-prose.ts'
import {textRuns} from '../text-runs.ts'
import {checkJapanese} from './check-japanese.ts'
import {checkSpelling} from './check-spelling.ts'
import {readWording} from './read-wording.ts'
import {wordsIn} from './words-in.ts'

/**
 * What is wrong with the language of all pages, of what terms mean and of the words of the interface: terms in both
 * languages, Japanese style and typography, and the spelling of Latin words.
 */
export async function checkLanguage({
  root,
  articles,
  guides,
  glossary,
  meanings,
}: KnowledgeBase): Promise<readonly Problem[]> {
  const wording = [...(await readWording(root)), ...meanings]
  const pages = [...articles, ...guides].flatMap(page =>
    langs.flatMap(lang => {
      const prose = page.prose[lang]
      const literals = 'article' in page && page.article ? literalsOf(page.article) : []
      return prose ? [{lang, prose, file: prose.file, runs: textRuns(prose), code: codeWords(prose, literals)}] : []
    }),
  )
  const code = new Set(pages.flatMap(page => [...page.code]))
  const texts = [...pages, ...wording.map(file => ({...file, code}))]
  const japanese = pages.flatMap(({lang, prose}) => (lang === 'ja' ? [prose] : []))
  const words = wording.filter(({lang}) => lang === 'ja')
  return [
    ...texts.flatMap(({file, lang, runs}) => runs.flatMap(run => checkTerms(file, run, lang, glossary))),
    ...texts.flatMap(({file, lang, runs}) => (lang === 'ja' ? runs.flatMap(run => checkTypography(file, run)) : [])),
    ...(await checkJapanese(root, japanese, words)),
    // A glossary that could not be read is one problem, not one for each place that has a term.
    ...(glossary.length > 0 ? await checkSpelling(root, texts, glossary) : []),
  ]
}

/** Exact texts of an article that are no prose of ours. */
function literalsOf({
  literals,
  signatures,
}: NonNullable<KnowledgeBase['articles'][number]['article']>): readonly string[] {
  return [...literals, ...signatures.flatMap(({anchors}) => anchors)]
}

/** The words of a page's code and literals. */
function codeWords({tree}: Prose, literals: readonly string[]): ReadonlySet<string> {
  const texts = [...literals]
  visit(tree, node => {
    if (node.type === 'inlineCode' || node.type === 'code') texts.push(node.value)
  })
  return new Set(texts.flatMap(wordsIn).map(({word}) => word))
}
