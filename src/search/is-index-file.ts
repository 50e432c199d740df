import {langs} from '../model/lang.ts'
import type {IndexedDocument, IndexRoot, IndexShard, IndexWords, Manifest} from './index-format.ts'

type Check = (value: unknown) => boolean

const text: Check = value => typeof value === 'string'
const count: Check = value => Number.isSafeInteger(value) && (value as number) >= 0
/** A path of the site itself: `//host` and `/\host` lead elsewhere. */
const path: Check = value => text(value) && /^\/(?![/\\])/.test(value as string)
const listOf =
  (item: Check): Check =>
  value =>
    Array.isArray(value) && value.every(item)
const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  value =>
    Object(value) === value && Object.entries(fields).every(([key, check]) => check((value as typeof fields)[key]))

const page = object({title: text, description: text, headings: listOf(text), url: path})
const pages: Check = value => {
  const own = langs.flatMap(lang => Object(value)[lang] ?? [])
  return own.length > 0 && own.every(page)
}

/** Whether a parsed JSON is a manifest, whatever its version says. */
export const isManifest = object({
  root: text,
  words: text,
  shards: listOf(text),
  documents: listOf(text),
}) as (value: unknown) => value is Manifest

/** Whether a parsed JSON is the root of an index. */
export const isRoot = object({
  count,
  perFile: value => count(value) && value !== 0,
  starts: listOf(text),
  facets: listOf(object({kind: text, count})),
}) as (value: unknown) => value is IndexRoot

/** Whether a parsed JSON is a range of the dictionary. */
export const isShard = object({terms: text, postings: text}) as (value: unknown) => value is IndexShard

/** Whether a parsed JSON is the list of words for spelling. */
export const isWords = object({terms: text}) as (value: unknown) => value is IndexWords

/** Whether a parsed JSON is a file of documents. */
export const isDocuments = listOf(
  object({id: text, kind: text, literals: listOf(text), sections: listOf(text), pages}),
) as (value: unknown) => value is readonly IndexedDocument[]
