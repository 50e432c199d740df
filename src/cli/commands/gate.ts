import {formatProblems} from '../../content/format-problems.ts'
import {runGate} from '../../content/run-gate.ts'
import {stamp} from '../../content/stamp.ts'
import {cliWords} from '../cli-words.ts'
import type {Command} from '../command.ts'
import {parseArguments} from '../parse-arguments.ts'

/** `gate`: the content gate; `--stamp SLUG` records in the Japanese page which English text it translates. */
export const gate: Command = async ({args, home: {root}, lang, json, print}) => {
  const {values} = parseArguments(args, {stamp: {type: 'string'}}, 0)
  if (typeof values.stamp === 'string') print(await stamp(root, values.stamp, lang))
  const problems = await runGate(root)
  if (json) print(`${JSON.stringify({version: 1, problems}, null, 2)}\n`)
  else print(problems.length === 0 ? cliWords(lang).gatePassed() : formatProblems(problems, lang))
  return problems.some(({severity}) => severity === 'error') ? 1 : 0
}
