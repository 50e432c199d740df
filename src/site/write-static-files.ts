import {rm} from 'node:fs/promises'
import type {KnowledgeBase} from '../content/read-knowledge-base.ts'
import type {SearchDocument} from '../model/search-document.ts'
import {emitArticles} from './emit-articles.ts'
import {emitOpenSearch, type SiteAddress} from './emit-opensearch.ts'
import {emitPortal} from './emit-portal.ts'
import {emitSearch} from './emit-search.ts'

/** What the static files are made from. */
interface StaticSources extends SiteAddress {
  readonly base: KnowledgeBase
  readonly documents: readonly SearchDocument[]
  /** Of Shindan, for the folder of the portal element that never changes. */
  readonly version: string
}

/** Writes what others fetch from the site, the articles as data, the search index, the portal element and its own description, anew. */
export async function writeStaticFiles(outDir: string, sources: StaticSources): Promise<void> {
  await rm(outDir, {recursive: true, force: true})
  await Promise.all([
    emitArticles(sources.base, outDir, `${sources.siteUrl}${sources.baseUrl}`),
    emitSearch(sources.documents, outDir),
    emitPortal(outDir, sources.version),
    emitOpenSearch(outDir, sources),
  ])
}
