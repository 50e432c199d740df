import {chooseSite} from '../../config/forward/choose-site.ts'
import {predict} from '../../config/predict.ts'
import {readConfig} from '../../config/read-config.ts'
import {readSource} from '../../input/read-source.ts'
import type {Site} from '../../model/config-model.ts'
import type {InputKind} from '../../model/input-kind.ts'
import type {Command} from '../command.ts'
import {parseArguments} from '../parse-arguments.ts'
import {readBytes} from '../read-bytes.ts'
import {UsageError} from '../usage-error.ts'
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
  const name = text(values.config)
  const list = text(values.targets)
  if (name === null || list === null) {
    throw new UsageError('option-missing', {option: name === null ? '--config' : '--targets'})
  }
  if (name === '-' && list === '-') throw new UsageError('one-stdin', {options: '--config --targets'})
  const site = siteOf(name, await readBytes(name), text(values.host))
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

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

const proxies: ReadonlySet<InputKind> = new Set(['apache-config', 'nginx-config', 'haproxy-config'])

function siteOf(name: string, bytes: Uint8Array, host: string | null): Site {
  const source = readSource(name, bytes)
  if (!proxies.has(source.kind)) throw new UsageError('not-a-proxy', {name})
  const site = chooseSite(readConfig(source).model.sites, host)
  if (!site) throw new UsageError('no-site', {name})
  return site
}
