import type {SearchDocument} from '../model/search-document.ts'
import {contentHash} from './content-hash.ts'
import {
  type IndexedDocument,
  type IndexFile,
  type IndexRoot,
  type IndexShard,
  indexVersion,
  type Manifest,
} from './index-format.ts'
import {weighTerms} from './weigh-terms.ts'

/** Documents per file: their titles and descriptions are loaded only for the results that are shown. */
const perFile = 64
/** Up to this many characters of JSON the dictionary stays in one shard: one request beats a few saved kilobytes. */
const oneShard = 250_000
/** The size of a shard above that, in characters of JSON: about 20 KB compressed. */
const shardSize = 60_000

/**
 * The files of an index over all documents, `manifest.json` first.
 * They are pure data: written below `/search/v1/` by the site, or kept in memory and given to `openIndex`.
 */
export function buildIndex(documents: readonly SearchDocument[]): readonly IndexFile[] {
  const shards = cutShards(dictionary(documents))
  const facets = [...new Set(documents.map(facet))]
  const root: IndexRoot = {
    count: documents.length,
    perFile,
    starts: shards.map((shard, at) => (at === 0 ? '' : (shard.terms[0] ?? ''))),
    facets,
    facetOf: documents.map(document => facets.indexOf(facet(document))),
  }
  const rootFile = hashed('root', root)
  const shardFiles = shards.map((shard, at) => hashed(`shard-${at}`, shard))
  const documentFiles = chunks(documents.map(shown), perFile).map((chunk, at) => hashed(`documents-${at}`, chunk))
  const manifest: Manifest = {
    version: indexVersion,
    root: rootFile.name,
    shards: shardFiles.map(file => file.name),
    documents: documentFiles.map(file => file.name),
  }
  return [{name: 'manifest.json', text: JSON.stringify(manifest)}, rootFile, ...shardFiles, ...documentFiles]
}

type Entry = readonly [term: string, postings: readonly number[]]

function dictionary(documents: readonly SearchDocument[]): readonly Entry[] {
  const entries = new Map<string, {last: number; postings: number[]}>()
  for (const [document, weights] of weighTerms(documents).entries()) {
    for (const [term, weight] of weights) {
      const entry = entries.get(term) ?? {last: 0, postings: []}
      entry.postings.push(document - entry.last, Math.max(1, Math.round(weight * 20)))
      entry.last = document
      entries.set(term, entry)
    }
  }
  return [...entries].map(([term, {postings}]): Entry => [term, postings]).sort(([a], [b]) => (a < b ? -1 : 1))
}

function cutShards(entries: readonly Entry[]): readonly IndexShard[] {
  const sizes = entries.map(entry => JSON.stringify(entry).length)
  const limit = sizes.reduce((sum, size) => sum + size, 0) > oneShard ? shardSize : Number.POSITIVE_INFINITY
  const shards: {terms: string[]; postings: (readonly number[])[]}[] = [{terms: [], postings: []}]
  let filled = 0
  for (const [at, [term, postings]] of entries.entries()) {
    if (filled > limit) {
      shards.push({terms: [], postings: []})
      filled = 0
    }
    filled += sizes[at] ?? 0
    shards.at(-1)?.terms.push(term)
    shards.at(-1)?.postings.push(postings)
  }
  return shards
}

function facet({kind, component}: SearchDocument): string {
  return `${kind}:${component ?? ''}`
}

function shown({id, kind, literals, pages}: SearchDocument): IndexedDocument {
  const page = ({body: _, ...rest}: SearchDocument['pages']['en']) => rest
  return {id, kind, literals, pages: {en: page(pages.en), ja: page(pages.ja)}}
}

function hashed(stem: string, content: unknown): IndexFile {
  const text = JSON.stringify(content)
  return {name: `${stem}.${contentHash(text)}.json`, text}
}

function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({length: Math.ceil(list.length / size)}, (_, at) => list.slice(at * size, (at + 1) * size))
}
