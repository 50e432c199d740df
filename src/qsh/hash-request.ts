import {sha256} from '@noble/hashes/sha2'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils'
import type {CanonicalRequest} from './canonical-request.ts'

/**
 * The `qsh` of a request: SHA-256 of its canonical form in UTF-8, 64 lower-case hex digits. It does not ask
 * `crypto.subtle`, so it also works where that is missing: in a frame without an origin, and over plain HTTP.
 */
export function hashRequest(canonical: Pick<CanonicalRequest, 'text'>): string {
  return bytesToHex(sha256(utf8ToBytes(canonical.text)))
}
