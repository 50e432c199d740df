import type {Connector} from '../../model/tomcat-model.ts'
import {connectorRule} from './connector-rule.ts'
import type {Rule} from './rule.ts'

/** Bytes; a connector that takes as many is not spoken of. */
const enough = 16 * 1024
/** Tomcat's `maxHttpHeaderSize`. */
const usual = 8192

/**
 * Kerberos tickets and cookies of a single sign-on can be larger than the 8 KB that Tomcat takes for all headers of a
 * request: it answers 400, to some users only. Where nothing is written, this is said only of a connector behind a proxy.
 *
 * @example {"name": "behind-a-proxy.server.xml", "kind": "server-xml", "finds": "info"}
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              proxyName="wiki.example.com" proxyPort="443" scheme="https" secure="true"/>
 * @example {"name": "small.server.xml", "kind": "server-xml", "finds": "info"}
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              maxHttpHeaderSize="8192"/>
 * @example {"name": "large.server.xml", "kind": "server-xml"}
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              maxHttpHeaderSize="32768" proxyName="wiki.example.com" proxyPort="443"
 *              scheme="https" secure="true"/>
 */
export const headerSizeSmall: Rule = connectorRule({
  id: 'header-size-small',
  needs: ['server-xml'],
  remedies: ['raise-header-size'],
  mendsInfo: true,
  judge: connector => {
    if (connector.kind !== 'http') return null
    const size = connector.maxHttpRequestHeaderSize ?? connector.maxHttpHeaderSize
    if (size === null)
      return isProxied(connector)
        ? {severity: 'info', certainty: 'likely', span: connector.head, facts: {bytes: usual, written: 0}}
        : null
    if (!size.known || size.value >= enough) return null
    const facts = {bytes: size.value, written: 1}
    return {severity: 'info', certainty: 'likely', span: size.spans[0] ?? connector.head, facts}
  },
})

function isProxied({proxyName, scheme, sslEnabled}: Connector): boolean {
  return (
    (proxyName?.known ?? false) || (scheme?.known === true && /^https$/iu.test(scheme.value) && sslEnabled === null)
  )
}
