/** What a server answered. */
export interface Answer {
  /** After redirects. */
  readonly url: string
  /** 0 if there was no answer. */
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
  /** Why there was no answer. */
  readonly reason: string
}

/**
 * Asks for an address as a page of another site does, without cookies. Never rejects.
 *
 * @param patience milliseconds that the request may take, its body included
 */
export async function fetchAnswer(url: string, patience = 10_000): Promise<Answer> {
  try {
    const response = await fetch(url, {
      headers: {origin: 'https://portal.example'},
      signal: AbortSignal.timeout(patience),
    })
    const body = Buffer.from(await response.arrayBuffer())
    return {url: response.url, status: response.status, headers: response.headers, body, reason: ''}
  } catch (cause) {
    return {url, status: 0, headers: new Headers(), body: Buffer.alloc(0), reason: reasonOf(cause)}
  }
}

/** The code of the system (`ECONNREFUSED`), the name of the error (`TimeoutError`), or what `fetch` refused (`bad port`). */
function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  if (!(inner instanceof Error)) return String(inner)
  if ('code' in inner && typeof inner.code === 'string') return inner.code
  return inner.name === 'Error' ? inner.message : inner.name
}
