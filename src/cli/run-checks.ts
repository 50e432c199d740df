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
 * `accept` throws a usage error for an input that the command does not take; in an archive such files are passed over.
 */
export async function runChecks(
  names: readonly string[],
  accept: (input: DiagnosableInput) => void,
  {root, lang, json, print}: Invocation,
  fixes: boolean,
): Promise<{readonly code: 0 | 1; readonly diagnosis: Diagnosis}> {
  const {knowledge} = await readKnowledge(root)
  const inputs = taken(await readInputs(names, knowledge), accept)
  const diagnosis = diagnose(inputs, knowledge)
  print(
    json
      ? `${JSON.stringify(toJson(diagnosis, knowledge, lang), null, 2)}\n`
      : toTerminal(answer(diagnosis, knowledge, lang), link => (lang === 'ja' ? `/ja${link}` : link), fixes),
  )
  const bad = diagnosis.findings.some(({severity}) => severity !== 'info')
  return {code: bad ? 1 : 0, diagnosis}
}

/** All inputs but the members of archives that the command does not take. */
function taken(
  inputs: readonly DiagnosableInput[],
  accept: (input: DiagnosableInput) => void,
): readonly DiagnosableInput[] {
  const archives = inputs.filter(isArchive).map(({name}) => `${name}/`)
  return inputs.filter(input => {
    if (isArchive(input)) return true
    try {
      accept(input)
      return true
    } catch (cause) {
      if (archives.some(archive => input.name.startsWith(archive))) return false
      throw cause
    }
  })
}

/** One that was opened. */
function isArchive({notes}: DiagnosableInput): boolean {
  return notes.some(({id}) => id === 'archive-read')
}
