import {isConfigKind} from '../../config/is-config-kind.ts'
import {judgeInputs} from '../../diagnosis/judge-inputs.ts'
import type {Diagnosis} from '../../model/diagnosis.ts'
import {answer} from '../../report/answer.ts'
import {type EditableConfig, editableConfig} from '../../report/editable-config.ts'
import type {KeptDiagnoses, KeptDiagnosis} from './kept-diagnoses.ts'
import type {Redone, RedoRequest} from './messages.ts'

/**
 * The answer of an earlier check once more, with what the user says about its files: nothing is read again. Null if the
 * check is no longer at hand, and as soon as `isWanted` says that a newer request came; never throws.
 */
export async function answerRedo(
  request: RedoRequest,
  kept: KeptDiagnoses,
  isWanted: () => boolean,
): Promise<Redone | null> {
  const {of, front, texts, open, lang} = request
  const found = kept.find(of)
  const isOver = () => !isWanted() || kept.find(of) !== found
  try {
    await newMessages()
    if (!found || isOver()) return null
    const {checked, knowledge} = found
    const diagnosis = judgeInputs(checked, knowledge, {front: front ?? undefined, texts: new Map(texts)})
    await newMessages()
    if (isOver()) return null
    const redone = {
      answer: answer(diagnosis, knowledge, lang, undefined, open),
      configs: open.flatMap((input): [number, EditableConfig][] => {
        const config = toEdit(input, diagnosis, found, request)
        return config ? [[input, config]] : []
      }),
    }
    kept.keep(of, {diagnosis, knowledge, checked})
    return redone
  } catch {
    return null
  }
}

function toEdit(
  input: number,
  {inputs, findings}: Diagnosis,
  {knowledge}: KeptDiagnosis,
  {lang}: RedoRequest,
): EditableConfig | null {
  const {kind, source} = inputs[input] ?? {}
  return source && kind && isConfigKind(kind) ? editableConfig(source, input, findings, knowledge, lang) : null
}

/** Lets the messages that came meanwhile be seen. */
function newMessages(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}
