import {openIndex, type SearchIndex} from '../search/open-index.ts'
import type {SearchResult} from '../search/query-index.ts'

/** A result as a foreign page can use it: its address is whole. */
export interface PortalResult extends SearchResult {
  /** Absolute, `http:` or `https:`. */
  readonly url: string
}

/** The knowledge base that an embed folder belongs to. */
export interface KnowledgeBase {
  readonly index: SearchIndex
  /** The result with an absolute address, or nothing if the index holds one that is not of the web. */
  toPortalResult(result: SearchResult): readonly PortalResult[]
}

/**
 * Opens the index of the knowledge base that serves `folder`. Requests carry no credentials and no referrer.
 *
 * @param folder absolute address of `/embed/v1/` or `/embed/<version>/`, slash at the end
 */
export async function openKnowledgeBase(folder: string): Promise<KnowledgeBase> {
  const root = new URL('../../', folder)
  const index = await openIndex(async name => {
    const response = await fetch(new URL(`search/v1/${name}`, root), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    if (!response.ok) throw new Error(`Unexpected status ${response.status}`)
    return response.json()
  })
  return {
    index,
    toPortalResult: result => {
      const url = new URL(`.${result.url}`, root)
      return /^https?:$/.test(url.protocol) ? [{...result, url: url.href}] : []
    },
  }
}
