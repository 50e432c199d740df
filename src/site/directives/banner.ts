import type {PhrasingContent, RootContent} from 'mdast'
import type {ArticlePage} from './article-page.ts'
import {element} from './element.ts'

/** A notice about the translation above the text of an article. */
export function banner({translation}: ArticlePage['words'], children: readonly PhrasingContent[]): RootContent {
  const label: PhrasingContent = {type: 'strong', children: [{type: 'text', value: `${translation.label}: `}]}
  return element('div', 'kb-banner', [element('p', undefined, [label, ...children])])
}
