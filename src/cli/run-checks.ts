import {type DiagnosableInput, diagnose} from '../diagnosis/diagnose.ts'
import type {Diagnosis} from '../model/diagnosis.ts'
import {answer} from '../report/answer.ts'
import {toJson} from '../report/to-json.ts'
import {toTerminal} from '../report/to-terminal.ts'
import type {Invocation} from './command.ts'
import {readInputs} from './read-inputs.ts'
import {readKnowledge} from './read-knowledge.ts'

/**
 * Checks inputs against the knowledge base and prints the answer. Gives the exit code and the diagnosis.
 * `accept` throws a usage error for an input that the command does not take.
 */
export async function runChecks(
  names: readonly string[],
  accept: (input: DiagnosableInput) => void,
  {root, lang, json, print}: Invocation,
  fixes: boolean,
): Promise<{readonly code: 0 | 1; readonly diagnosis: Diagnosis}> {
  const {knowledge} = await readKnowledge(root)
  const inputs = await readInputs(names, knowledge)
  for (const input of inputs) accept(input)
  const diagnosis = diagnose(inputs, knowledge)
  print(
    json
      ? `${JSON.stringify(toJson(diagnosis, knowledge, lang), null, 2)}\n`
      : toTerminal(answer(diagnosis, knowledge, lang), link => (lang === 'ja' ? `/ja${link}` : link), fixes),
  )
  const bad = diagnosis.findings.some(({severity}) => severity !== 'info')
  return {code: bad ? 1 : 0, diagnosis}
}
