import {isConfigKind} from '../../config/is-config-kind.ts'
import type {Command} from '../command.ts'
import {parseArguments} from '../parse-arguments.ts'
import {readInputs} from '../read-inputs.ts'
import {runChecks} from '../run-checks.ts'
import {UsageError} from '../usage-error.ts'

/** `logs FILE…`: the log check alone. A configuration file is a usage error that names the right command. */
export const logs: Command = async invocation => {
  const sources = await readInputs(parseArguments(invocation.args, {}).files)
  const config = sources.find(({kind}) => isConfigKind(kind))
  if (config) throw new UsageError('config-given', {name: config.name})
  const {code} = await runChecks(sources, invocation, false)
  return code
}
