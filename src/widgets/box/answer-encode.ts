import {encodeText} from '../../input/encode-text.ts'
import type {KeptDiagnoses} from './kept-diagnoses.ts'
import type {Encoded, EncodeRequest} from './messages.ts'

/**
 * A text as bytes, in the encoding that an input of an earlier check came in, with its byte order mark. Null if the check is
 * no longer at hand.
 */
export function answerEncode({of, input, text}: EncodeRequest, kept: KeptDiagnoses): Encoded | null {
  const source = kept.find(of)?.diagnosis.inputs[input]?.source
  return source ? {bytes: encodeText(source.bom ? `\ufeff${text}` : text, source.encoding)} : null
}
