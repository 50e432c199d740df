import type {Article} from '../model/article.ts'
import {type Lang, langs} from '../model/lang.ts'
import type {SearchDocument} from '../model/search-document.ts'
import {findTerms} from './find-terms.ts'
import type {Term} from './read-glossary.ts'
import type {Prose} from './read-prose.ts'

/**
 * What else people call the subject of an article: every form, right or wrong and in both languages, of the glossary's
 * terms that the article names or that stand in a title or description; and what the terms mean that it names.
 */
export function searchTerms(
  {terms}: Article,
  prose: Readonly<Record<Lang, Prose>>,
  glossary: readonly Term[],
): Pick<SearchDocument, 'terms' | 'meanings'> {
  const said = new Set(
    langs.flatMap(lang =>
      [prose[lang].title, prose[lang].description].flatMap(text =>
        findTerms(text, lang, glossary).map(({term}) => term),
      ),
    ),
  )
  const meant = glossary.filter(term => terms.includes(term.id) || said.has(term))
  const forms = meant.flatMap(({en, ja, also, asked, not}) => [
    en,
    ja,
    ...langs.flatMap(lang => [also?.[lang] ?? [], asked?.[lang] ?? [], not?.[lang] ?? []].flat()),
  ])
  const meanings = meant.flatMap(({id, means}) => (means && terms.includes(id) ? [means.en, means.ja] : []))
  return {terms: [...new Set(forms)], meanings}
}
