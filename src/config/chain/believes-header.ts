import type {RemoteIpValve, Written} from '../../model/tomcat-model.ts'
import type {ReachedConnector} from './reached-connector.ts'

/**
 * Whether a valve behind a connector takes what a header of the proxy says: the scheme of `X-Forwarded-Proto`, the host of
 * `X-Forwarded-Host`. Null where the file does not tell. Tomcat reads the first by default from 9 on, the second only if
 * told to; measured in test/servers/tomcat.test.ts.
 */
export function believesHeader({tomcat, connector}: ReachedConnector, what: 'scheme' | 'host'): boolean | null {
  const answers = tomcat.remoteIpValves
    .filter(({service}) => service === connector.service)
    .map(valve => (what === 'scheme' ? reads(valve.protocolHeader, 'x-forwarded-proto', true) : readsHost(valve)))
  if (answers.includes(true)) return true
  return answers.includes(null) ? null : false
}

function readsHost({hostHeader}: RemoteIpValve): boolean | null {
  return reads(hostHeader, 'x-forwarded-host', false)
}

function reads(written: Written<string>, name: string, byDefault: boolean): boolean | null {
  if (written === null) return byDefault
  return written.known ? written.value.toLowerCase() === name : null
}
