import type {RootContent} from 'mdast'
import type {AffectedEvent} from '../../model/article.ts'
import type {ArticlePage} from './article-page.ts'
import {element} from './element.ts'

/** `::versions`: the versions a source names as affected, or that none does. */
export function versions({article, words}: ArticlePage): readonly RootContent[] {
  const {title, unknown, events, between} = words.versions
  if (article.affects.length === 0) return [element('p', undefined, [{type: 'text', value: unknown}])]
  return [
    element('div', 'kb-facts', [
      element('dl', undefined, [
        element('dt', undefined, [{type: 'text', value: title}]),
        ...article.affects.map(({product, events: list}) =>
          element('dd', undefined, [
            {
              type: 'text',
              value: `${words.programs[product]} ${list.flatMap(event => said(event, events)).join(between)}`,
            },
          ]),
        ),
      ]),
    ]),
  ]
}

function said(event: AffectedEvent, words: ArticlePage['words']['versions']['events']): readonly string[] {
  return (['introduced', 'fixed', 'last-affected'] as const).flatMap(name => {
    const version = event[name]
    return version === undefined ? [] : [words[name](version)]
  })
}
