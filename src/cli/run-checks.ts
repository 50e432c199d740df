import {diagnose} from '../diagnosis/diagnose.ts'
import type {Diagnosis} from '../model/diagnosis.ts'
import type {SourceText} from '../model/source-text.ts'
import {answer} from '../report/answer.ts'
import {toJson} from '../report/to-json.ts'
import {toTerminal} from '../report/to-terminal.ts'
import type {Invocation} from './command.ts'
import {readKnowledge} from './read-knowledge.ts'

/** Checks sources against the knowledge base and prints the answer. Gives the exit code and the diagnosis. */
export async function runChecks(
  sources: readonly SourceText[],
  {root, lang, json, print}: Invocation,
  fixes: boolean,
): Promise<{readonly code: 0 | 1; readonly diagnosis: Diagnosis}> {
  const {knowledge} = await readKnowledge(root)
  const diagnosis = diagnose(sources, knowledge)
  print(
    json
      ? `${JSON.stringify(toJson(diagnosis, knowledge, lang), null, 2)}\n`
      : toTerminal(answer(diagnosis, knowledge, lang), link => (lang === 'ja' ? `/ja${link}` : link), fixes),
  )
  const bad = diagnosis.findings.some(({severity}) => severity !== 'info')
  return {code: bad ? 1 : 0, diagnosis}
}
