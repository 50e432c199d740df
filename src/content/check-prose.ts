import type {Article} from '../model/article.ts'
import type {Lang} from '../model/lang.ts'
import type {Nameable} from './check-directive.ts'
import {checkMarkup} from './check-markup.ts'
import {checkSections} from './check-sections.ts'
import {checkTerms} from './check-terms.ts'
import {checkTypography} from './check-typography.ts'
import {locate} from './locate.ts'
import type {Problem} from './problem.ts'
import type {Term} from './read-glossary.ts'
import type {Prose} from './read-prose.ts'
import {type TextRun, textRuns} from './text-runs.ts'

/** The article that a page belongs to; absent for a page of the guide. */
interface PageOf {
  readonly article: Article
  readonly nameable: Nameable
}

/** What is wrong with one page by itself: front matter, sections, Markdown, terms and, in Japanese, typography. */
export function checkProse(prose: Prose, lang: Lang, glossary: readonly Term[], of?: PageOf): readonly Problem[] {
  const {file, frontMatter, tree, text} = prose
  // Front matter that is no YAML is a problem already.
  const read = frontMatter.value !== undefined
  const missing = (['title', 'description'] as const)
    .filter(key => read && prose[key] === '')
    .map((key): Problem => {
      const place = {line: 1, column: 1}
      return {id: 'missing-key', facts: {key, at: ''}, file, ...place, severity: 'error'}
    })
  const runs: readonly TextRun[] = [
    ...(['title', 'description'] as const).map(key => ({
      text: prose[key],
      place: () => locate(frontMatter, [key]),
    })),
    ...textRuns(tree, text),
  ]
  return [
    ...missing,
    ...checkSections(prose, lang, of?.article),
    ...checkMarkup(prose, of?.nameable),
    ...runs.flatMap(run => checkTerms(file, run, lang, glossary)),
    ...(lang === 'ja' ? runs.flatMap(run => checkTypography(file, run)) : []),
  ]
}
