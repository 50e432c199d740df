import type {Article} from '../model/article.ts'
import type {Lang} from '../model/lang.ts'
import type {Nameable} from './check-directive.ts'
import {checkMarkup} from './check-markup.ts'
import {checkSections} from './check-sections.ts'
import {locate} from './locate.ts'
import type {Problem} from './problem.ts'
import type {Prose} from './read-prose.ts'

/** The article that a page belongs to; absent for a page of the guide. */
interface PageOf {
  readonly article: Article
  readonly nameable: Nameable
}

/** What is wrong with the form of one page by itself: front matter, sections and Markdown. */
export function checkProse(prose: Prose, lang: Lang, of?: PageOf): readonly Problem[] {
  const {file, frontMatter} = prose
  // Front matter that is no YAML is a problem already.
  const read = frontMatter.value !== undefined
  const missing = (['title', 'description'] as const)
    .filter(key => read && prose[key] === '')
    .map((key): Problem => {
      if (frontMatter.document.has(key)) {
        const place = locate(frontMatter, [key])
        return {id: 'unexpected-form', facts: {value: '', at: key, form: 'text'}, file, ...place, severity: 'error'}
      }
      const place = {line: 1, column: 1}
      return {id: 'missing-key', facts: {key, at: ''}, file, ...place, severity: 'error'}
    })
  return [...missing, ...checkSections(prose, lang, of?.article), ...checkMarkup(prose, of?.nameable)]
}
