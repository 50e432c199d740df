import {langs} from '../model/lang.ts'
import type {IndexedDocument, IndexRoot, IndexShard, IndexWords, Manifest} from './index-format.ts'

/** Whether a parsed JSON is a manifest, whatever its version says. */
export function isManifest(value: unknown): value is Manifest {
  if (!isObject(value)) return false
  const {root, shards, documents, words} = value
  return isString(root) && isString(words) && isList(shards, isString) && isList(documents, isString)
}

/** Whether a parsed JSON is the root of an index. */
export function isRoot(value: unknown): value is IndexRoot {
  if (!isObject(value)) return false
  const {count, perFile, starts, facets} = value
  return isCount(count) && isCount(perFile) && perFile > 0 && isList(starts, isString) && isList(facets, isFacet)
}

/** Whether a parsed JSON is a range of the dictionary. */
export function isShard(value: unknown): value is IndexShard {
  return isObject(value) && isString(value.terms) && isString(value.postings)
}

/** Whether a parsed JSON is the list of words for spelling. */
export function isWords(value: unknown): value is IndexWords {
  return isObject(value) && isString(value.terms)
}

/** Whether a parsed JSON is a file of documents. */
export function isDocuments(value: unknown): value is readonly IndexedDocument[] {
  return isList(value, isDocument)
}

function isDocument(value: unknown): value is IndexedDocument {
  if (!isObject(value)) return false
  const {id, kind, literals, sections, pages} = value
  const isWhole = isString(id) && isString(kind) && isList(literals, isString) && isList(sections, isString)
  if (!isWhole || !isObject(pages)) return false
  const own = langs.flatMap(lang => (pages[lang] === undefined ? [] : [pages[lang]]))
  return own.length > 0 && own.every(isPage)
}

/** The address is a path of the site itself: `//host` and `/\host` lead elsewhere. */
function isPage(value: unknown): boolean {
  if (!isObject(value)) return false
  const {title, description, headings, url} = value
  const isText = isString(title) && isString(description) && isList(headings, isString)
  return isText && isString(url) && /^\/(?![/\\])/.test(url)
}

function isFacet(value: unknown): boolean {
  return isObject(value) && isString(value.kind) && isCount(value.count)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isList<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[]
function isList(value: unknown, isItem: (item: unknown) => boolean): boolean
function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}
