/** Names and values of response headers. */
type Headers = Readonly<Record<string, string>>

/** The headers a server adds, and where: written to `headers/headers.json` by the build, read by our server. */
export interface SiteHeaders {
  /** Where the site lies on its host: `/`, or `/kb/`. */
  readonly baseUrl: string
  /** On every response, errors included. */
  readonly everywhere: Headers
  /** Folders below the base URL that other origins may read: what a portal embeds. */
  readonly sharedFolders: readonly string[]
  readonly shared: Headers
  /** Folders below the base URL whose files have a hash in their name. */
  readonly immutableFolders: readonly string[]
}

/** The headers of a site under this content security policy. */
export function siteHeaders(policy: string, baseUrl: string): SiteHeaders {
  return {
    baseUrl,
    everywhere: {
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    },
    sharedFolders: ['embed', 'search/v1', 'articles/v1'],
    shared: {'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin'},
    immutableFolders: ['assets'],
  }
}
