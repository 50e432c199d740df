/** First segments of the paths that Confluence itself serves, below its context. */
const roots: ReadonlySet<string> = new Set([
  'download',
  'rest',
  'plugins',
  'display',
  'pages',
  's',
  'spaces',
  'x',
  'label',
  'labels',
  'images',
  'includes',
  'json',
  'rpc',
  'admin',
  'users',
  'people',
])

/**
 * The context path that a logged path names: what stands before the first segment that Confluence serves itself.
 * `/conf/download/…` gives `/conf`, `/download/…` the empty string, a path without such a segment null.
 */
export function loggedContext(path: string): string | null {
  const segments = path
    .replace(/[?#].*$/su, '')
    .replace(/^\/+/u, '')
    .split('/')
  const index = segments.slice(0, -1).findIndex(segment => roots.has(segment))
  return index === -1
    ? null
    : segments
        .slice(0, index)
        .map(segment => `/${segment}`)
        .join('')
}
