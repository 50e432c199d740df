import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'
import type {Lang} from '../../src/model/lang.ts'

/** The ways in which people ask, each a way in which engines fail. */
export const queryClasses = [
  'topic',
  'compound noun',
  'kana variant',
  'width',
  'mixed script',
  'identifier',
  'part of an identifier',
  'prefix',
  'typo',
  'pasted line',
  'other language',
] as const

export type QueryClass = (typeof queryClasses)[number]

/** A query whose answer is known. */
export interface KnownQuery {
  readonly query: string
  readonly class: QueryClass
  /** Slugs of the articles that may come first. */
  readonly first: readonly string[]
  /**
   * Measured only: whoever tunes the ranking does not look at it. When the sets were written, the third of each class
   * with the smallest SHA-256 of the query; the mark then stays with the query.
   */
  readonly heldOut?: true
}

/** The queries of `queries/<lang>.yaml`, in the order of the file. */
export function readQueries(lang: Lang): readonly KnownQuery[] {
  return parse(readFileSync(fileURLToPath(new URL(`queries/${lang}.yaml`, import.meta.url)), 'utf8'))
}
