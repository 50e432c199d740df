import type {Article} from '../model/article.ts'
import {langs} from '../model/lang.ts'
import type {SearchDocument} from '../model/search-document.ts'
import {fold} from '../search/fold.ts'
import type {Term} from './read-glossary.ts'
import type {Prose} from './read-prose.ts'

/**
 * What else people call the subject of an article: every form, right or wrong and in both languages, of the glossary's
 * terms that the article names or that stand in a title or description; and what the terms mean that it names.
 */
export function searchTerms(
  {terms}: Article,
  prose: Readonly<Record<'en' | 'ja', Prose>>,
  glossary: readonly Term[],
): Pick<SearchDocument, 'terms' | 'meanings'> {
  const text = ` ${fold(langs.flatMap(lang => [prose[lang].title, prose[lang].description]).join('\n')).toLowerCase()} `
  const isSaid = (form: string): boolean => {
    const spelt = fold(form).toLowerCase()
    return /^[\x20-\x7e]+$/.test(spelt) ? holdsWord(text, spelt) : text.includes(spelt)
  }
  const meant = glossary.filter(term => terms.includes(term.id) || langs.some(lang => isSaid(term[lang])))
  const forms = meant.flatMap(({en, ja, also, not}) => [
    en,
    ja,
    ...langs.flatMap(lang => [also?.[lang] ?? [], not?.[lang] ?? []].flat()),
  ])
  const meanings = meant.flatMap(({id, means}) => (means && terms.includes(id) ? [means.en, means.ja] : []))
  return {terms: [...new Set(forms)], meanings}
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[a-z0-9]/.test(text[at - 1] ?? '') && !/[a-z0-9]/.test(text[at + word.length] ?? '')) return true
  }
  return false
}
