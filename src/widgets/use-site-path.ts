import useBaseUrl from '@docusaurus/useBaseUrl'

/**
 * The address on this host of what is at `path` from the root of the site in the page's language; addresses of other hosts
 * and fragments stay as they are. Left to itself, Docusaurus takes `/kb/x` for whole where the site lies in a folder `/kb/`.
 */
export function useSitePath(path: string): string {
  return useBaseUrl(path, {forcePrependBaseUrl: true})
}
