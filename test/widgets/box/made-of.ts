import {checkLogs} from '../../../src/diagnosis/check-logs.ts'
import {judgeInputs} from '../../../src/diagnosis/judge-inputs.ts'
import {readSource} from '../../../src/input/read-source.ts'
import type {Knowledge} from '../../../src/model/knowledge.ts'
import type {MadeDiagnosis} from '../../../src/widgets/box/kept-diagnoses.ts'

/** What the worker keeps of a check of these files. */
export function madeOf(files: Readonly<Record<string, string | Uint8Array>>, knowledge: Knowledge): MadeDiagnosis {
  const encoder = new TextEncoder()
  const sources = Object.entries(files).map(([name, content]) =>
    readSource(name, typeof content === 'string' ? encoder.encode(content) : content),
  )
  const checked = checkLogs(sources, knowledge)
  return {diagnosis: judgeInputs(checked, knowledge), knowledge, checked}
}
