import {openIndex, type SearchIndex} from '../../search/open-index.ts'
import {showDocument} from '../../search/show-document.ts'

const opened = new Map<string, Promise<SearchIndex>>()

/**
 * The index of the site, opened once for all searches of a visit; after a failure the next call tries again.
 *
 * @param root path of the default language, slashes at both ends
 */
export function siteIndex(root: string): Promise<SearchIndex> {
  const index = opened.get(root) ?? openIndex(name => load(`${root}search/v1/${name}`), showDocument)
  opened.set(root, index)
  index.catch(() => opened.delete(root))
  return index
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`Unexpected status ${response.status} for ${address}, expected 200`)
  return response.json()
}
