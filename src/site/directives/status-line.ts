import type {RootContent} from 'mdast'
import type {ArticlePage} from './article-page.ts'
import {element} from './element.ts'

/** The line under an article's title: how far its facts are checked, of which day they are, and its id. */
export function statusLine({article, words}: ArticlePage): RootContent {
  const {states, updated, id} = words.article
  return element('p', 'kb-status', [
    element('span', `kb-state kb-state--${article.state}`, [{type: 'text', value: states[article.state]}]),
    element('span', undefined, [{type: 'text', value: `${updated} ${article.updated}`}]),
    element('span', undefined, [
      {type: 'text', value: `${id} `},
      {type: 'inlineCode', value: article.id},
    ]),
  ])
}
