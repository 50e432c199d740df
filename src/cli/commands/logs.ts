import {isConfigKind} from '../../config/is-config-kind.ts'
import type {DiagnosableInput} from '../../diagnosis/diagnose.ts'
import type {Command} from '../command.ts'
import {parseArguments} from '../parse-arguments.ts'
import {readReportChoice, reportOptions} from '../report-options.ts'
import {runChecks} from '../run-checks.ts'
import {UsageError} from '../usage-error.ts'

/** `logs FILE…`: the log check alone. A configuration file is a usage error that names the right command. */
export const logs: Command = async invocation => {
  const {files, values} = parseArguments(invocation.args, reportOptions)
  const {code} = await runChecks(files, takeLog, invocation, readReportChoice(values, invocation.json), {
    fixes: false,
  })
  return code
}

function takeLog({name, kind}: DiagnosableInput): void {
  if (isConfigKind(kind)) throw new UsageError('config-given', {name})
}
