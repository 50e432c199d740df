import type {Command} from '../command.ts'
import {parseArguments} from '../parse-arguments.ts'
import {runChecks} from '../run-checks.ts'

/** `diagnose FILE…`: any mix of logs, configs and folders; a verdict per cause. */
export const diagnose: Command = async invocation => {
  const {files} = parseArguments(invocation.args, {})
  const {code} = await runChecks(files, () => {}, invocation, true)
  return code
}
