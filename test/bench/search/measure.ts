import {type Lang, langs} from '../../../src/model/lang.ts'
import type {SearchDocument} from '../../../src/model/search-document.ts'
import {inOneLanguage, type Ranked, rankQueries} from '../../search/rank-queries.ts'
import {type KnownQuery, readQueries} from '../../search/read-queries.ts'
import type {Engine, OpenEngine} from './engine.ts'

/** How often a query is timed; the middle one counts. */
const rounds = 3
/** Every so many queries the bytes before the first answer are counted: each starts from an empty cache. */
const bytesEvery = 4

/** What one engine makes of one corpus. */
export interface Measured {
  readonly engine: string
  /** By the language of the query. */
  readonly ranked: Readonly<Record<Lang, readonly Ranked[]>>
  /** Bytes before the first answer: median and largest. */
  readonly bytes: {readonly median: number; readonly largest: number}
  /** Milliseconds of a warm query. */
  readonly p50: number
  readonly p95: number
  /** Seconds. */
  readonly building: number
}

/**
 * Builds the index and asks every query. Queries of the class `other language` are asked of a second index, which holds
 * the same documents in the other language only.
 */
export async function measure(engine: Engine, documents: readonly SearchDocument[]): Promise<Measured> {
  const started = performance.now()
  const open = await engine.open(documents)
  const building = (performance.now() - started) / 1000
  const sameLanguage = asked(query => query.class !== 'other language')
  const ranked = {
    en: [...(await rankQueries(sameLanguage.en, query => open.search(query, 'en')))],
    ja: [...(await rankQueries(sameLanguage.ja, query => open.search(query, 'ja')))],
  }
  const all = langs.flatMap(lang => sameLanguage[lang].map(({query}) => ({query, lang})))
  const times = await timeQueries(open, all)
  const bytes = await countBytes(
    open,
    all.filter((_, at) => at % bytesEvery === 0),
  )
  await open.close?.()
  for (const lang of langs) {
    const other = await engine.open(inOneLanguage(documents, lang === 'en' ? 'ja' : 'en'))
    const queries = readQueries(lang).filter(query => query.class === 'other language')
    ranked[lang].push(...(await rankQueries(queries, query => other.search(query, lang))))
    await other.close?.()
  }
  return {
    engine: engine.name,
    ranked,
    bytes: {median: quantile(bytes, 0.5), largest: Math.max(...bytes)},
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    building,
  }
}

interface Asked {
  readonly query: string
  readonly lang: Lang
}

async function timeQueries(open: OpenEngine, queries: readonly Asked[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const {query, lang} of queries) {
    const runs: number[] = []
    for (let round = 0; round < rounds; round++) runs.push(await timeOnce(open, query, lang))
    times.push(quantile(runs, 0.5))
  }
  return times
}

async function timeOnce(open: OpenEngine, query: string, lang: Lang): Promise<number> {
  if (open.time) return open.time(query, lang)
  const start = performance.now()
  await open.search(query, lang)
  return performance.now() - start
}

async function countBytes(open: OpenEngine, queries: readonly Asked[]): Promise<readonly number[]> {
  const counts: number[] = []
  for (const {query, lang} of queries) counts.push(await open.bytesForFirst(query, lang))
  return counts
}

function asked(keep: (query: KnownQuery) => boolean): Readonly<Record<Lang, readonly KnownQuery[]>> {
  return {en: readQueries('en').filter(keep), ja: readQueries('ja').filter(keep)}
}

/** The smallest value that the given share of all values does not exceed; NaN of none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN
}
