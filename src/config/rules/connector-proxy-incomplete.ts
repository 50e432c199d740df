import type {Connector} from '../../model/tomcat-model.ts'
import {type AroundConnector, connectorRule} from './connector-rule.ts'
import {ledRoutes} from './led-routes.ts'
import type {Rule} from './rule.ts'

/**
 * A connector that names the public address by halves. With `scheme="https"` but without `secure="true"`, Confluence takes
 * the connection for an open one, and its session cookie lacks the attribute Secure. With `proxyName` but without
 * `proxyPort`, links carry the connector's own port where the proxy does not send the host that the browser asks for.
 *
 * @example {"name": "no-secure.server.xml", "kind": "server-xml", "finds": "warning"}
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              proxyName="wiki.example.com" proxyPort="443" scheme="https"/>
 * @example {"name": "no-port.server.xml", "kind": "server-xml", "finds": "info"}
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              proxyName="wiki.example.com" scheme="https" secure="true"/>
 * @example {"name": "complete.server.xml", "kind": "server-xml"}
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              proxyName="wiki.example.com" proxyPort="443" scheme="https" secure="true"/>
 * @example {"name": "own-tls.server.xml", "kind": "server-xml"}
 *   <Connector port="8443" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              SSLEnabled="true" scheme="https" secure="true"/>
 */
export const connectorProxyIncomplete: Rule = connectorRule({
  id: 'connector-proxy-incomplete',
  needs: ['server-xml'],
  remedies: ['add-secure', 'add-proxy-port'],
  mendsInfo: true,
  judge: (connector, around) => {
    const {scheme, proxyName, proxyPort, head} = connector
    if (scheme?.known && scheme.value.toLowerCase() === 'https' && lacksSecure(connector, around))
      return {severity: 'warning', certainty: 'certain', span: scheme.spans[0] ?? head, facts: {missing: 'secure'}}
    if (!proxyName?.known || proxyPort !== null) return null
    const sent = hostsSent(around)
    if (sent === 'client') return null
    const span = proxyName.spans[0] ?? head
    const facts = {missing: 'proxyPort', host: proxyName.value}
    return sent === 'other'
      ? {severity: 'warning', certainty: 'likely', span, facts}
      : {severity: 'info', certainty: 'likely', span, facts}
  },
})

/** A connector with TLS of its own, and one whose valve believes a proxy, may be secure without saying so. */
function lacksSecure({secure, sslEnabled, service}: Connector, {tomcat}: AroundConnector): boolean {
  if (secure !== null && (!secure.known || secure.value)) return false
  return sslEnabled === null && !tomcat.remoteIpValves.some(valve => valve.service === service)
}

/** Whether the proxies at hand send the host that the browser asks for: all of them, or one that does not; else unknown. */
function hostsSent({models, context}: AroundConnector): 'client' | 'other' | 'unknown' {
  const hosts = ledRoutes(models, context).flatMap(({to, route}) => (to === 'confluence' ? [route.settings.host] : []))
  if (hosts.some(host => host.known && host.value.kind !== 'client')) return 'other'
  return hosts.length > 0 && hosts.every(host => host.known) ? 'client' : 'unknown'
}
