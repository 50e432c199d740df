import {recheckConfig} from '../../diagnosis/recheck-config.ts'
import {encodeText} from '../../input/encode-text.ts'
import type {SourceText} from '../../model/source-text.ts'
import {editableConfig} from '../../report/editable-config.ts'
import type {KeptDiagnoses, KeptDiagnosis} from './kept-diagnoses.ts'
import type {BoxMessage, Edited, EditRequest} from './messages.ts'

/** A configuration of an earlier check with what is found in it, as it was given or as it was edited; never throws. */
export function answerEdit(request: EditRequest, kept: KeptDiagnoses): BoxMessage {
  const {id, of} = request
  const found = kept.find(of)
  try {
    return {kind: 'edited', id, edited: found ? recheck(request, found) : null}
  } catch {
    return {kind: 'edited', id, edited: null}
  }
}

function recheck({input, text, lang, wantsBytes}: EditRequest, {diagnosis, knowledge}: KeptDiagnosis): Edited | null {
  const given = diagnosis.inputs[input]?.source
  const found =
    text === null ? given && {source: given, findings: diagnosis.findings} : recheckConfig(diagnosis, input, text)
  if (!found) return null
  const config = editableConfig(found.source, input, found.findings, knowledge, lang)
  return {config, bytes: wantsBytes ? encode(found.source) : null}
}

/** In the encoding that it came in, with its byte order mark. */
function encode({original, encoding, bom}: SourceText): Uint8Array | null {
  return encodeText(bom ? `\ufeff${original}` : original, encoding)
}
