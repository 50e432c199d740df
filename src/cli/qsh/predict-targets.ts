import {chooseSite} from '../../config/forward/choose-site.ts'
import {predict} from '../../config/predict.ts'
import {readProxy} from '../../diagnosis/proof/read-proxy.ts'
import type {Site} from '../../model/config-model.ts'
import type {Command} from '../command.ts'
import {parseArguments} from '../parse-arguments.ts'
import {readBytes} from '../read-bytes.ts'
import {UsageError} from '../usage-error.ts'
import {asText} from './as-text.ts'
import {byteJson} from './byte-json.ts'

/**
 * `qsh predict --config FILE [--host NAME] --targets FILE`: what that proxy sends on for each request-target, one JSON
 * object a line. Targets stand one a line and are bytes; empty lines are passed over. Gives 0 whatever becomes of them.
 */
export const predictTargets: Command = async ({args, print}) => {
  const {values} = parseArguments(
    args,
    {config: {type: 'string'}, host: {type: 'string'}, targets: {type: 'string'}},
    0,
  )
  const name = asText(values.config)
  const list = asText(values.targets)
  if (name === null || list === null) {
    throw new UsageError('option-missing', {option: name === null ? '--config' : '--targets'})
  }
  if (name === '-' && list === '-') throw new UsageError('one-stdin', {options: '--config --targets'})
  const site = siteOf(name, await readBytes(name), asText(values.host))
  const lines = Buffer.from(await readBytes(list))
    .toString('latin1')
    .split('\n')
  let chunk = ''
  for (const line of lines) {
    const target = line.replace(/\r$/u, '')
    if (target === '') continue
    chunk += `${byteJson({target, ...predict(site, target)})}\n`
    if (chunk.length < 65_536) continue
    print(chunk)
    chunk = ''
  }
  print(chunk)
  return 0
}

function siteOf(name: string, bytes: Uint8Array, host: string | null): Site {
  const reading = readProxy(name, bytes)
  if (!reading) throw new UsageError('not-a-proxy', {name})
  const site = chooseSite(reading.model.sites, host)
  if (!site) throw new UsageError('no-site', {name})
  return site
}
