import type {Span} from '../../model/span.ts'
import {secretsIn} from './secrets-in.ts'

/** What is shown for a secret, whatever its length. */
const secretMask = '••••'

/** A secret that is not shown. */
export interface HiddenSecret extends Span {
  /** What stands there. */
  readonly value: string
}

/** A text with its secrets masked. */
export interface MaskedText {
  readonly text: string
  /** Where the masks stand in `text`. */
  readonly secrets: readonly HiddenSecret[]
  /** A stretch of the unmasked text in `text`; where it begins or ends within a secret, it takes the whole mask. */
  readonly spanOf: (span: Span) => Span
}

/** A text in which every secret (`secretsIn`) is replaced by dots. */
export function maskSecrets(text: string, known: readonly string[] = []): MaskedText {
  const spans = secretsIn(text, known)
  const secrets: HiddenSecret[] = []
  let masked = ''
  let last = 0
  for (const {from, to} of spans) {
    masked += text.slice(last, from)
    secrets.push({from: masked.length, to: masked.length + secretMask.length, value: text.slice(from, to)})
    masked += secretMask
    last = to
  }
  const placeOf = (offset: number, isEnd: boolean) => {
    let shift = 0
    for (const {from, to} of spans) {
      if (offset <= from) break
      if (offset < to) return from + shift + (isEnd ? secretMask.length : 0)
      shift += secretMask.length - (to - from)
    }
    return offset + shift
  }
  const spanOf = ({from, to}: Span) => ({from: placeOf(from, false), to: placeOf(to, true)})
  return {text: masked + text.slice(last), secrets, spanOf}
}
