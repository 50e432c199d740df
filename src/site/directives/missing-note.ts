import type {RootContent} from 'mdast'
import type {ArticlePage} from './article-page.ts'
import {banner} from './banner.ts'
import {component} from './component.ts'

/** Says above an English page in the place of a Japanese one that there is none. `words` are Japanese. */
export function missingNote(words: ArticlePage['words']): RootContent {
  const said = banner(words, [{type: 'text', value: words.translation.missing}])
  return component('KbUntranslated', {written: 'en'}, [said])
}
