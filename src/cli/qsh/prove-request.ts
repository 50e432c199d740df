import {prove} from '../../diagnosis/proof/prove.ts'
import {proofToJson} from '../../report/proof/proof-to-json.ts'
import {proofToTerminal} from '../../report/proof/proof-to-terminal.ts'
import type {Command} from '../command.ts'
import {parseArguments} from '../parse-arguments.ts'
import {UsageError} from '../usage-error.ts'
import {asText} from './as-text.ts'
import {byteJson} from './byte-json.ts'
import {readFront} from './read-front.ts'

/**
 * `qsh prove URL --config FILE [--config FILE]`: what a proxy makes of an address or a file name, what Tomcat and
 * Confluence answer, and the same after the correction; the second file is Tomcat's `server.xml`. Gives 1 where the request
 * does not get through; what cannot be told is no fault.
 */
export const proveRequest: Command = async ({args, lang, json, print}) => {
  const options = {
    config: {type: 'string', multiple: true},
    context: {type: 'string'},
    host: {type: 'string'},
  } as const
  const {files, values} = parseArguments(args, options, 1)
  const [asked] = files
  const names = Array.isArray(values.config) ? values.config : []
  if (asked === undefined || asked.trim() === '') throw new UsageError('nothing-to-prove')
  if (names.length === 0) throw new UsageError('option-missing', {option: '--config'})
  const {name, proxy, tomcat} = await readFront(names)
  const question = {asked, context: asText(values.context), host: asText(values.host), names: []}
  const proof = prove(proxy, question, tomcat)
  if (!proof) throw new UsageError('no-site', {name})
  const {text} = proxy.source
  print(json ? `${byteJson(proofToJson(proof, name, text))}\n` : proofToTerminal(proof, lang, name, text))
  return proof.now.outcome.kind === 'accepted' || proof.now.outcome.kind === 'unknown' ? 0 : 1
}
