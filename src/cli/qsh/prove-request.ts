import {prove} from '../../diagnosis/proof/prove.ts'
import {readProxy} from '../../diagnosis/proof/read-proxy.ts'
import {proofToJson} from '../../report/proof/proof-to-json.ts'
import {proofToTerminal} from '../../report/proof/proof-to-terminal.ts'
import type {Command} from '../command.ts'
import {parseArguments} from '../parse-arguments.ts'
import {readBytes} from '../read-bytes.ts'
import {UsageError} from '../usage-error.ts'
import {asText} from './as-text.ts'
import {byteJson} from './byte-json.ts'

/**
 * `qsh prove URL --config FILE`: what a proxy makes of an address or a file name, what Confluence answers, and the same
 * after the correction. Gives 1 where the request does not get through; what cannot be told is no fault.
 */
export const proveRequest: Command = async ({args, lang, json, print}) => {
  const options = {config: {type: 'string'}, context: {type: 'string'}, host: {type: 'string'}} as const
  const {files, values} = parseArguments(args, options, 1)
  const [asked] = files
  const name = asText(values.config)
  if (asked === undefined || asked.trim() === '') throw new UsageError('no-address', {address: asked ?? ''})
  if (name === null) throw new UsageError('option-missing', {option: '--config'})
  const reading = readProxy(name, await readBytes(name))
  if (!reading) throw new UsageError('not-a-proxy', {name})
  const proof = prove(reading, {asked, context: asText(values.context), host: asText(values.host), names: []})
  if (!proof) throw new UsageError('no-site', {name})
  const {text} = reading.source
  print(json ? `${byteJson(proofToJson(proof, name, text))}\n` : proofToTerminal(proof, lang, name, text))
  return proof.now.outcome.kind === 'accepted' || proof.now.outcome.kind === 'unknown' ? 0 : 1
}
