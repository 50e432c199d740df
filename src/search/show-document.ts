import {excerpt} from './excerpt.ts'
import {hitFinder} from './hit-finder.ts'
import type {Show} from './query-index.ts'

/** More sections than these are a table of contents. */
const maximumSections = 3

/**
 * What a result shows besides its title: the description, or, if that holds no word of the query and a literal does, the
 * literal; and the sections whose headings hold most of the query.
 */
export const showDocument: Show = query => {
  const find = hitFinder(query)
  const shown = (text: string): number => find(text).reduce((sum, {from, to}) => sum + to - from, 0)
  return ({literals, sections}, {description, headings, url, title}) => {
    const best = literals
      .map(text => ({text, hits: shown(text)}))
      .reduce((a, b) => (b.hits > a.hits ? b : a), {text: '', hits: 0})
    const own = shown(title)
    const hit = headings
      .map((heading, at) => ({title: heading, id: sections[at] ?? '', hits: shown(heading)}))
      .filter(({id, hits}) => id !== '' && hits > own / 2 && hits > 1)
      .sort((a, b) => b.hits - a.hits)
      .slice(0, maximumSections)
    return {
      excerpt: excerpt(shown(description) === 0 && best.hits > 0 ? best.text : description),
      sections: hit.map(({title: heading, id}) => ({title: heading, url: `${url}#${id}`})),
    }
  }
}
