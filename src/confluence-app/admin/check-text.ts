import type {DiagnosableInput} from '../../diagnosis/diagnose.ts'
import {diagnose} from '../../diagnosis/diagnose.ts'
import {inputChecks} from '../../diagnosis/input-checks.ts'
import {readInputs} from '../../diagnosis/read-inputs.ts'
import {bytesFile} from '../../input/bytes-file.ts'
import {answer} from '../../report/answer.ts'
import type {Answer} from '../../report/answer-types.ts'
import type {CheckRequest} from './messages.ts'

/** A file of this name is recognised by what it holds alone. */
const pastedName = 'pasted.txt'

/** Checks a pasted text, log or configuration, against the whole knowledge base. */
export async function checkText({text, knowledge, lang}: CheckRequest): Promise<Answer> {
  const inputs: DiagnosableInput[] = []
  const file = bytesFile(pastedName, new TextEncoder().encode(text))
  for await (const input of readInputs([file], inputChecks(knowledge))) inputs.push(input)
  return answer(diagnose(inputs, knowledge), knowledge, lang)
}
