import type {Command} from '../command.ts'
import {parseArguments} from '../parse-arguments.ts'
import {readReportChoice, reportOptions} from '../report-options.ts'
import {runChecks} from '../run-checks.ts'

/** `diagnose FILE…`: any mix of logs, configs and folders; a verdict per cause. */
export const diagnose: Command = async invocation => {
  const {files, values} = parseArguments(invocation.args, {front: {type: 'string'}, ...reportOptions})
  const front = typeof values.front === 'string' ? values.front : undefined
  const {code} = await runChecks(files, () => {}, invocation, readReportChoice(values, invocation.json), {
    fixes: true,
    front,
  })
  return code
}
