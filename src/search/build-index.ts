import {type Lang, langs} from '../model/lang.ts'
import type {SearchDocument, SearchPage} from '../model/search-document.ts'
import {contentHash} from './content-hash.ts'
import {
  type Facet,
  type IndexedDocument,
  type IndexFile,
  type IndexRoot,
  type IndexShard,
  type IndexWords,
  indexVersion,
  type Manifest,
} from './index-format.ts'
import {type Posting, packPostings} from './pack-postings.ts'
import {packTerms} from './pack-terms.ts'
import {weighTerms} from './weigh-terms.ts'

/** Documents per file: their titles and headings are loaded for the best candidates only. */
const perFile = 4
/** The least size of a shard in characters of packed text: about 1.5 KB compressed. */
const leastShard = 2_000
/** More shards than these would make the list of their names longer than what is saved. */
const mostShards = 400

/**
 * The files of an index over all documents, `manifest.json` first.
 * They are pure data: written below `/search/v1/` by the site, or kept in memory and given to `openIndex`.
 */
export function buildIndex(documents: readonly SearchDocument[]): readonly IndexFile[] {
  const {facets, sorted} = sortByFacet(documents)
  const entries = dictionary(sorted)
  const shards = cutShards(entries)
  const root: IndexRoot = {
    count: sorted.length,
    perFile,
    starts: shards.map((shard, at) => (at === 0 ? '' : (shard[0]?.[0] ?? ''))),
    facets,
  }
  const rootFile = hashed('root', root)
  const wordsFile = hashed('words', {terms: packTerms(words(entries))} satisfies IndexWords)
  const shardFiles = shards.map((shard, at) => hashed(`shard-${at}`, packShard(shard)))
  const documentFiles = chunks(sorted.map(shown), perFile).map((chunk, at) => hashed(`documents-${at}`, chunk))
  const manifest: Manifest = {
    version: indexVersion,
    root: rootFile.name,
    shards: shardFiles.map(file => file.name),
    documents: documentFiles.map(file => file.name),
    words: wordsFile.name,
  }
  return [{name: 'manifest.json', text: JSON.stringify(manifest)}, rootFile, wordsFile, ...shardFiles, ...documentFiles]
}

/** A term and its packed postings. */
type Entry = readonly [term: string, postings: string]

function sortByFacet(documents: readonly SearchDocument[]): {
  readonly facets: readonly Facet[]
  readonly sorted: readonly SearchDocument[]
} {
  const groups = new Map<string, SearchDocument[]>()
  for (const document of documents) {
    const {kind, component = '', state = ''} = document
    const key = [kind, component, state].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), document])
  }
  const members = [...groups.values()]
  const facets = members.flatMap(([first, ...rest]): readonly Facet[] => {
    if (!first) return []
    const {kind, component, state} = first
    return [{kind, ...(component && {component}), ...(state && {state}), count: rest.length + 1}]
  })
  return {facets, sorted: members.flat()}
}

function dictionary(documents: readonly SearchDocument[]): readonly Entry[] {
  const entries = new Map<string, Posting[]>()
  for (const [document, weights] of weighTerms(documents).entries()) {
    for (const [term, weight] of weights) {
      const postings = entries.get(term)
      if (postings) postings.push({document, weight})
      else entries.set(term, [{document, weight}])
    }
  }
  return [...entries]
    .map(([term, postings]): Entry => [term, packPostings(postings)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function cutShards(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const size = entries.reduce((sum, [term, postings]) => sum + term.length + postings.length, 0)
  const shardSize = Math.max(leastShard, size / mostShards)
  const shards: Entry[][] = [[]]
  let filled = 0
  for (const entry of entries) {
    if (filled > shardSize) {
      shards.push([])
      filled = 0
    }
    filled += entry[0].length + entry[1].length
    shards.at(-1)?.push(entry)
  }
  return shards
}

function packShard(entries: readonly Entry[]): IndexShard {
  return {terms: packTerms(entries.map(([term]) => term)), postings: entries.map(([, postings]) => postings).join(' ')}
}

function words(entries: readonly Entry[]): readonly string[] {
  return entries.map(([term]) => term).filter(term => /^[a-z]{3,20}$/.test(term))
}

function shown({id, kind, component, state, literals, sections, pages}: SearchDocument): IndexedDocument {
  const page = ({body: _, ...rest}: SearchPage) => rest
  const entries = langs.flatMap((lang): readonly (readonly [Lang, Omit<SearchPage, 'body'>])[] => {
    const own = pages[lang]
    return own ? [[lang, page(own)]] : []
  })
  return {
    id,
    kind,
    ...(component && {component}),
    ...(state && {state}),
    literals,
    sections,
    pages: Object.fromEntries(entries),
  }
}

function hashed(stem: string, content: unknown): IndexFile {
  const text = JSON.stringify(content)
  return {name: `${stem}.${contentHash(text)}.json`, text}
}

function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({length: Math.ceil(list.length / size)}, (_, at) => list.slice(at * size, (at + 1) * size))
}
