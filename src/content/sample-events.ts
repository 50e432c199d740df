import type {Article} from '../model/article.ts'
import {eventText} from '../search/event-text.ts'

/** Characters of a sample that are read: what happened stands at its beginning. */
const maximum = 20_000

/** Distinct lines of the log samples that an article's signatures match, without what is of one event only. */
export function sampleEvents({signatures}: Article, samples: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const names = new Set(signatures.flatMap(({matches}) => matches))
  const lines = [...names].flatMap(name => {
    const text = new TextDecoder().decode(samples.get(name)).slice(0, maximum)
    return eventText(text)
      .split('\n')
      .map(line => line.trim())
  })
  return [...new Set(lines)].filter(line => line !== '')
}
