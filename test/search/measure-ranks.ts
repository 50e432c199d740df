import {type Lang, langs} from '../../src/model/lang.ts'
import {ownContent} from '../own-content.ts'
import {memoryIndex} from './memory-index.ts'
import {inOneLanguage, meanReciprocalRank, type Ranked, rankQueries, resultsThatCount} from './rank-queries.ts'
import {readQueries} from './read-queries.ts'

/** What is kept of a measurement, in `ranks.json`. */
export interface Ranks {
  /** MRR@10 over all queries of the language. */
  readonly mrr: number
  /** Open queries whose answer did not come first: where it stood, or null if not among the first ten. */
  readonly behind: Readonly<Record<string, number | null>>
  /** How many of the queries that are set aside were not answered first; not which, so that nobody tunes for them. */
  readonly behindSetAside: number
}

/** Asks our engine every query of both sets, over the articles of this repository. */
export async function measureRanks(): Promise<Readonly<Record<Lang, Ranks>>> {
  const articles = (await ownContent()).documents.filter(({kind}) => kind === 'article')
  const {index: bilingual} = await memoryIndex(articles)
  const measured = langs.map(async (lang): Promise<[Lang, Ranks]> => {
    const {index: otherLanguage} = await memoryIndex(inOneLanguage(articles, lang === 'en' ? 'ja' : 'en'))
    const ranked: Ranked[] = []
    for (const query of readQueries(lang)) {
      const index = query.class === 'other language' ? otherLanguage : bilingual
      const ask = async (text: string) =>
        (await index.query(text, {lang, limit: resultsThatCount})).map(({article}) => article)
      ranked.push(...(await rankQueries([query], ask)))
    }
    return [lang, summarise(ranked)]
  })
  return Object.fromEntries(await Promise.all(measured)) as Record<Lang, Ranks>
}

function summarise(ranked: readonly Ranked[]): Ranks {
  const behind = ranked.filter(({rank}) => rank !== 1)
  const open = behind.filter(({query}) => !query.heldOut)
  return {
    mrr: Math.round(meanReciprocalRank(ranked) * 10_000) / 10_000,
    behind: Object.fromEntries(open.map(({query: {query}, rank}) => [query, rank ?? null])),
    behindSetAside: behind.length - open.length,
  }
}
