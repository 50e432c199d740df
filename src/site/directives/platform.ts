import type {RootContent} from 'mdast'
import type {ArticlePage} from './article-page.ts'

/** `::platform`: whom the article is for, as a note. */
export function platform({article, words}: ArticlePage): readonly RootContent[] {
  const {names, only, dataCenterOnly, serverEnded} = words.platform
  const onlyDataCenter = article.platforms.every(name => name === 'data-center')
  const sentences = [
    ...(onlyDataCenter ? [dataCenterOnly] : []),
    ...(article.platforms.every(name => name === 'cloud') ? [] : [serverEnded]),
  ]
  return [
    {
      type: 'containerDirective',
      name: 'note',
      children: [
        paragraph(only(article.platforms.map(name => names[name])), {directiveLabel: true}),
        ...(sentences.length > 0 ? [paragraph(sentences.join(words.platform.between))] : []),
      ],
    },
  ]
}

function paragraph(value: string, data = {}): RootContent & {type: 'paragraph'} {
  return {type: 'paragraph', data, children: [{type: 'text', value}]}
}
