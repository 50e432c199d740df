import {readConfig} from '../../config/read-config.ts'
import {readSource} from '../../input/read-source.ts'
import type {ConfigModel} from '../../model/config-model.ts'

/** A `server.xml`, or a part of one with a connector, read; null for anything else. */
export function readTomcat(name: string, bytes: Uint8Array): ConfigModel | null {
  const source = readSource(name, bytes)
  if (source.kind !== 'server-xml') return null
  const {model} = readConfig(source)
  return (model.tomcat?.connectors.length ?? 0) > 0 ? model : null
}
