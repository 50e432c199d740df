/** A JSON Web Token, read and not verified: whoever has the secret may verify it, and nobody is asked for it here. */
export interface DecodedToken {
  /** The first part: `alg` and others. */
  readonly header: Readonly<Record<string, unknown>>
  /** The second part: `iss`, `qsh`, `iat`, `exp` and others. */
  readonly claims: Readonly<Record<string, unknown>>
  /** The fingerprint of the request that it was made for; null where the token carries none. */
  readonly qsh: string | null
  /** When it is valid. */
  readonly times: TokenTimes
}

/** A token as far as it can be read. */
export interface TokenReading {
  /** Null where nothing can be read. */
  readonly value: DecodedToken | null
  /** Why not, or what is odd about it; empty for a token as it should be. */
  readonly problems: readonly TokenProblem[]
}

/** Seconds since 1970 as the claims give them, and what they say at the time given; null where a claim is missing. */
export interface TokenTimes {
  /** The claim `iat`. */
  readonly issued: number | null
  /** The claim `nbf`. */
  readonly notBefore: number | null
  /** The claim `exp`. */
  readonly expires: number | null
  /** `unlimited`: it has no end. */
  readonly state: 'valid' | 'expired' | 'not-yet' | 'unlimited'
  /** Seconds from the time given to the end, or to the beginning of a token that is not valid yet; negative if past. */
  readonly seconds: number | null
}

/** Why a token cannot be read, or what is odd about one that can. */
export type TokenProblem =
  | 'empty'
  /** Not three parts with dots between them. */
  | 'parts'
  /** Five parts: an encrypted token. */
  | 'encrypted'
  /** A part that is not base64url, or not of JSON objects. */
  | 'header-unreadable'
  | 'claims-unreadable'
  | 'no-qsh'
  /** Times that are no numbers, or milliseconds where seconds belong. */
  | 'times-unreadable'
  /** `alg` is `none`, or there is no signature. */
  | 'unsigned'

/**
 * Reads a token as it is copied from a request: alone, behind `Authorization: JWT`, or as the parameter `jwt` of an address;
 * white space in it is passed over. Never throws.
 *
 * Format: RFC 7519 and RFC 7515, section 7.1.
 *
 * @param text whatever was copied
 * @param now seconds since 1970, which the times are compared with
 */
export function decodeToken(text: string, now: number): TokenReading {
  const token = tokenIn(text)
  const failed = (problem: TokenProblem) => ({value: null, problems: [problem]})
  if (token === '') return failed('empty')
  const parts = token.split('.')
  if (parts.length === 5) return failed('encrypted')
  if (parts.length !== 3) return failed('parts')
  const header = readPart(parts[0])
  if (!header) return failed('header-unreadable')
  const claims = readPart(parts[1])
  if (!claims) return failed('claims-unreadable')
  const times = timesOf(claims, now)
  const qsh = typeof claims.qsh === 'string' && claims.qsh !== '' ? claims.qsh : null
  const problems: TokenProblem[] = []
  if (qsh === null) problems.push('no-qsh')
  if (!times.readable) problems.push('times-unreadable')
  if (parts[2] === '' || header.alg === 'none') problems.push('unsigned')
  return {value: {header, claims, qsh, times: times.value}, problems}
}

function tokenIn(text: string): string {
  const parameter = /[?&]jwt=([^&#\s]*)/u.exec(text)?.[1]
  const given = parameter ?? text.replace(/^\s*(?:Authorization\s*:)?\s*(?:JWT|Bearer)\s+/iu, '')
  return given.replace(/[\s"'<>]+/gu, '')
}

function readPart(part = ''): Readonly<Record<string, unknown>> | null {
  if (!/^[\w-]+=*$/u.test(part)) return null
  try {
    const bytes = atob(part.replace(/=+$/u, '').replaceAll('-', '+').replaceAll('_', '/'))
    const text = new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes, char => char.charCodeAt(0)))
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The year 5138 in seconds, March 1973 in milliseconds. */
const latestSecond = 1e11

function timesOf(
  claims: Readonly<Record<string, unknown>>,
  now: number,
): {readonly value: TokenTimes; readonly readable: boolean} {
  const isTime = (value: unknown): value is number =>
    typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < latestSecond
  const time = (value: unknown) => (isTime(value) ? value : null)
  const readable = [claims.iat, claims.nbf, claims.exp].every(value => value === undefined || isTime(value))
  const [issued, notBefore, expires] = [time(claims.iat), time(claims.nbf), time(claims.exp)]
  const span = {issued, notBefore, expires}
  if (notBefore !== null && notBefore > now) {
    return {value: {...span, state: 'not-yet', seconds: notBefore - now}, readable}
  }
  if (expires === null) return {value: {...span, state: 'unlimited', seconds: null}, readable}
  return {value: {...span, state: expires <= now ? 'expired' : 'valid', seconds: expires - now}, readable}
}
