import {sha256} from '@noble/hashes/sha2'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils'
import type {CanonicalRequest} from './canonical-request.ts'

/**
 * The `qsh` of a request: SHA-256 of its canonical form in UTF-8, 64 lower-case hex digits. By a library, for
 * `crypto.subtle` is missing where pasted text is read: in a frame without an origin, and over plain HTTP.
 */
export function hashRequest(canonical: Pick<CanonicalRequest, 'text'>): string {
  return bytesToHex(sha256(utf8ToBytes(canonical.text)))
}
