/** Names and values of response headers. */
type Headers = Readonly<Record<string, string>>

/** The headers a server adds, and where: written to `headers/headers.json`, read by our server. */
export interface SiteHeaders {
  /** Where the site lies on its host: `/`, or `/kb/`. */
  readonly baseUrl: string
  /** On every response, errors included. */
  readonly everywhere: Headers
  /** On every response outside of `frameFolder`: what would keep a portal from framing it. */
  readonly pages: Headers
  /** The folder below the base URL with the page that portals frame. It has a policy in itself. */
  readonly frameFolder: string
  /** On responses inside of `frameFolder`. */
  readonly frame: Headers
  /** Folders below the base URL that other origins may read: what a portal embeds. */
  readonly sharedFolders: readonly string[]
  readonly shared: Headers
  /** How long responses may be kept. Patterns are of addresses below the base URL and exclude each other. */
  readonly caches: readonly {readonly pattern: string; readonly value: string}[]
  /** How long all others may be kept. */
  readonly otherCache: string
}

const forAYear = 'max-age=31536000, immutable'

/**
 * The headers of a site.
 *
 * @param policy the content security policy of its pages; null where only what portals embed is served
 */
export function siteHeaders(policy: string | null, baseUrl: string): SiteHeaders {
  return {
    baseUrl,
    everywhere: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    },
    pages: policy === null ? {} : {'Content-Security-Policy': policy, 'Cross-Origin-Opener-Policy': 'same-origin'},
    frameFolder: 'embed',
    // A page that is isolated across origins frames only pages that say the same.
    frame: {'Cross-Origin-Embedder-Policy': 'require-corp'},
    sharedFolders: ['embed', 'search/v1', 'articles/v1'],
    shared: {'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin'},
    caches: [
      {pattern: '(ja/)?assets/', value: forAYear},
      {pattern: 'embed/v1/', value: 'max-age=300'},
      {pattern: 'embed/[0-9]', value: forAYear},
      {pattern: 'search/v1/manifest[.]json$', value: 'max-age=60'},
      {pattern: 'search/v1/(root|shard|documents|words)', value: forAYear},
    ],
    otherCache: 'no-cache',
  }
}
