import type {Paragraph, RootContent} from 'mdast'
import type {ArticlePage} from './article-page.ts'
import {element} from './element.ts'

/**
 * The line under an article's title: how far its facts are checked, on which programs they were measured, what was read,
 * of which day they are, and its id.
 */
export function statusLine(page: ArticlePage): Paragraph {
  const {article, words} = page
  const {states, updated, id, measured, notMeasured} = words.article
  const programs = measuredPrograms(page)
  return element('p', 'kb-status', [
    element('span', `kb-state kb-state--${article.state}`, [{type: 'text', value: states[article.state]}]),
    said(programs === '' ? notMeasured : measured(programs)),
    ...published(page).map(said),
    said(`${updated} ${article.updated}`),
    element('span', undefined, [
      {type: 'text', value: `${id} `},
      {type: 'inlineCode', value: article.id},
    ]),
  ])
}

/** The programs an administrator runs, not the libraries that a test needs. */
function measuredPrograms({article, words}: ArticlePage): string {
  const names: Readonly<Record<string, string>> = words.programs
  const found = article.sources.flatMap(source =>
    source.kind === 'measured'
      ? Object.entries(source.versions).flatMap(([program, version]) =>
          names[program] ? [`${names[program]} ${version}`] : [],
        )
      : [],
  )
  return [...new Set(found)].join(words.sources.between)
}

function published({article, words}: ArticlePage): readonly string[] {
  const days = article.sources.flatMap(source => (source.kind === 'published' ? [source.read] : [])).sort()
  const last = days.at(-1)
  return last === undefined ? [] : [words.article.published(days.length, last)]
}

function said(value: string): RootContent {
  return element('span', undefined, [{type: 'text', value}])
}
