import type {ConfigReading} from '../../config/config-reading.ts'
import {dialectOf} from '../../config/dialects.ts'
import {readConfig} from '../../config/read-config.ts'
import {readSource} from '../../input/read-source.ts'
import type {InputKind} from '../../model/input-kind.ts'

const proxies: readonly InputKind[] = ['apache-config', 'nginx-config', 'haproxy-config']

/** The configuration of a proxy, read; null for anything else, and for a proxy that is not modelled. */
export function readProxy(name: string, bytes: Uint8Array): ConfigReading | null {
  const source = readSource(name, bytes)
  return proxies.includes(source.kind) && dialectOf(source.kind) ? readConfig(source) : null
}
