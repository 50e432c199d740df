/**
 * `shindan/qsh`: the query string hash of JSON Web Tokens between Atlassian products, as Confluence computes it. Tokens are
 * read and not verified, so no function takes a secret.
 *
 * @module
 */
export {type CanonicalRequest, canonicalRequest} from '../qsh/canonical-request.ts'
export {
  type DecodedToken,
  decodeToken,
  type TokenProblem,
  type TokenReading,
  type TokenTimes,
} from '../qsh/decode-token.ts'
export {type Deviation, type Explanation, explainMismatch, type HashedRequest} from '../qsh/explain-mismatch.ts'
export {hashRequest} from '../qsh/hash-request.ts'
export type {PathSpelling} from '../qsh/path-spellings.ts'
export {requestTarget} from '../qsh/request-target.ts'
