import type {RootContent} from 'mdast'
import type {MeasuredSource, PublishedSource} from '../../model/article.ts'
import type {ArticlePage} from './article-page.ts'
import {element} from './element.ts'

/** `::sources`: where the facts come from, those that somebody published and those that were measured. */
export function sources(page: ArticlePage): readonly RootContent[] {
  return [
    element('p', 'kb-sources-title', [{type: 'text', value: page.words.sources.title}]),
    element(
      'ul',
      'kb-sources',
      page.article.sources.map(source => {
        const {sources: words} = page.words
        return element('li', undefined, [
          element('span', `kb-source-kind kb-source-kind--${source.kind}`, [{type: 'text', value: words[source.kind]}]),
          {type: 'text', value: ' '},
          ...(source.kind === 'published' ? published(source, page) : measured(source, page)),
          ...supported(source.supports, words.supports),
        ])
      }),
    ),
  ]
}

function published(source: PublishedSource, {lang, words}: ArticlePage): readonly RootContent[] {
  const {read, inLanguage, between} = words.sources
  const notes = [...(source.lang && source.lang !== lang ? [inLanguage[source.lang]] : []), read(source.read)]
  const label = source.url.replace(/^https:\/\//, '').replace(/\/$/, '')
  return [
    {type: 'link', url: source.url, children: [{type: 'text', value: label}]},
    {type: 'text', value: ` (${notes.join(between)})`},
  ]
}

function measured(source: MeasuredSource, {words}: ArticlePage): readonly RootContent[] {
  const programs: Readonly<Record<string, string>> = words.programs
  const versions = Object.entries(source.versions).map(
    ([program, version]) => `${programs[program] ?? program} ${version}`,
  )
  return [
    {type: 'inlineCode', value: source.test},
    {type: 'text', value: ` ${words.sources.with} ${versions.join(words.sources.between)}`},
  ]
}

function supported(supports: readonly string[], label: string): readonly RootContent[] {
  if (supports.length === 0) return []
  return [
    element('span', 'kb-supports', [
      {type: 'text', value: label},
      ...supports.flatMap((fact): readonly RootContent[] => [
        {type: 'text', value: ' '},
        {type: 'inlineCode', value: fact},
      ]),
    ]),
  ]
}
