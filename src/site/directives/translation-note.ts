import type {PhrasingContent, RootContent} from 'mdast'
import type {Prose} from '../../content/read-prose.ts'
import type {Staleness} from '../../content/stale-sections.ts'
import type {ArticlePage} from './article-page.ts'
import {banner} from './banner.ts'
import {component} from './component.ts'

/**
 * Says above a page that its translation is behind the English page, and in which sections: on the Japanese page always, on
 * the English one in the parallel view only, where the Japanese text can be seen.
 */
export function translationNote({lang, words}: ArticlePage, stale: Staleness, own: Prose): RootContent {
  const {stale: said, staleBeside, head, changed, unknown, between} = words.translation
  const sections = stale.sections.map((id): PhrasingContent => {
    const section = own.sections.find(each => each.id === id)
    // A section that only English has cannot be linked to here.
    return section
      ? {type: 'link', url: `#${id}`, children: [{type: 'text', value: section.title}]}
      : {type: 'inlineCode', value: id}
  })
  const named: readonly PhrasingContent[] = [...(stale.head ? [text(head)] : []), ...sections]
  const where = stale.known
    ? [text(` ${changed} `), ...named.flatMap((each, at) => (at === 0 ? [each] : [text(between), each]))]
    : [text(` ${unknown}`)]
  const note = banner(words, [text(lang === 'ja' ? said : staleBeside), ...where])
  return lang === 'ja' ? note : component('KbOther', {lang}, [note])
}

function text(value: string): PhrasingContent {
  return {type: 'text', value}
}
