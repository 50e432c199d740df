import type {ConfigReading} from '../../config/config-reading.ts'
import {readProxy} from '../../diagnosis/proof/read-proxy.ts'
import {readTomcat} from '../../diagnosis/proof/read-tomcat.ts'
import type {ConfigModel} from '../../model/config-model.ts'
import {readBytes} from '../read-bytes.ts'
import {UsageError} from '../usage-error.ts'

/** What stands in front of Confluence. */
interface Front {
  /** As it was given. */
  readonly name: string
  readonly proxy: ConfigReading
  /** The `server.xml` of the Tomcat behind it; null if none was given. */
  readonly tomcat: ConfigModel | null
}

/** Reads the files of `--config`: a proxy, and the `server.xml` behind it, in any order. Others are a usage error. */
export async function readFront(names: readonly string[]): Promise<Front> {
  if (names.filter(name => name === '-').length > 1) throw new UsageError('one-stdin', {options: '--config --config'})
  let proxy: {readonly name: string; readonly reading: ConfigReading} | null = null
  let tomcat: {readonly name: string; readonly model: ConfigModel} | null = null
  for (const name of names) {
    const bytes = await readBytes(name)
    const reading = readProxy(name, bytes)
    const model = reading ? null : readTomcat(name, bytes)
    const other = reading ? proxy : tomcat
    if (!reading && !model) throw new UsageError(names.length > 1 ? 'not-a-front' : 'not-a-proxy', {name})
    if (other) throw new UsageError(reading ? 'second-proxy' : 'second-tomcat', {name, other: other.name})
    if (reading) proxy = {name, reading}
    if (model) tomcat = {name, model}
  }
  if (!proxy) throw new UsageError('tomcat-alone', {name: tomcat?.name ?? ''})
  return {name: proxy.name, proxy: proxy.reading, tomcat: tomcat?.model ?? null}
}
