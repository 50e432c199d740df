import type {TokenProblem, TokenTimes} from '../qsh/decode-token.ts'
import type {Deviation} from '../qsh/explain-mismatch.ts'

/** Tokens and their fingerprints in English: in the terminal and on the page. */
export const qshEn = {
  deviations: {
    'as-linked': 'the path is spelt as Confluence writes links, with every special character as %XX',
    reencoded: 'the path is spelt as a proxy respells it: characters such as ( ) + , are no longer encoded',
    'uri-component': 'the path is spelt as encodeURIComponent of JavaScript does it',
    'lower-case-hex': 'the escapes are in lower case: %e8 instead of %E8',
    decoded: 'the path is decoded, with spaces and other characters as they are',
    'space-as-plus': 'a space in the path is written + instead of %20',
    'slashes-merged': 'doubled slashes are merged into one',
    'context-kept': 'the context path was not taken off',
    'first-segment-dropped': 'the first part of the path was taken for the context path',
    'slash-kept': 'the slash at the end was kept',
    'query-dropped': 'what follows the question mark was left out',
    'query-not-sorted': 'the parameters were not sorted',
    'query-as-given': 'the parameters stand as in the address, neither decoded nor sorted',
    'query-space-as-plus': 'a space in the parameters is written + instead of %20',
    'other-method': 'the token is for another method',
    'upper-case-hash': 'the fingerprint is in capitals; Confluence writes it in lower case',
    'fixed-word': 'the token holds the fixed word context-qsh and is bound to no request',
  } satisfies Record<Deviation, string>,
  noDeviation: 'None of the usual spellings of this address gives this fingerprint. It belongs to another address.',
  matches: 'The fingerprint belongs to this request.',
  differs: 'The fingerprint does not belong to this request:',
  computedOver: 'It was computed over',
  problems: {
    empty:
      'There is no token. Expected three parts with dots between them, as they stand behind jwt= or Authorization: JWT.',
    parts:
      'This is not a token: expected three parts with dots between them. It may have been cut off when it was copied.',
    encrypted: 'This token has five parts: it is encrypted, and cannot be read without its key.',
    'header-unreadable':
      'The first part is not readable: expected the base64url form of a JSON object. A character may be missing at the beginning.',
    'claims-unreadable':
      'The second part is not readable: expected the base64url form of a JSON object. A character may be missing in the middle.',
    'no-qsh': 'The token carries no fingerprint (qsh): it is not bound to one request.',
    'times-unreadable':
      'A time in it is not a number of seconds since 1970; milliseconds are a common mistake. It is left aside.',
    unsigned: 'The token is not signed. No server should accept it.',
  } satisfies Record<TokenProblem, string>,
  notVerified: 'The signature was not checked: that takes the secret, and no secret belongs here.',
  state({state, seconds}: TokenTimes): string {
    const span = duration(Math.abs(seconds ?? 0))
    switch (state) {
      case 'valid':
        return `It is valid for another ${span}.`
      case 'expired':
        return `It expired ${span} ago. Confluence refuses an expired token, whatever the address.`
      case 'not-yet':
        return `It becomes valid in ${span}. The clocks of the two machines may differ.`
      case 'unlimited':
        return 'It never expires.'
    }
  },
  times: {issued: 'issued', notBefore: 'not valid before', expires: 'expires'},
  algorithm: 'algorithm',
}

function duration(seconds: number): string {
  const [count, unit] =
    seconds < 120
      ? [seconds, 'second']
      : seconds < 7200
        ? [seconds / 60, 'minute']
        : seconds < 172_800
          ? [seconds / 3600, 'hour']
          : [seconds / 86_400, 'day']
  const whole = Math.round(count)
  return `${whole.toLocaleString('en')} ${unit}${whole === 1 ? '' : 's'}`
}
