import {connectorRule} from './connector-rule.ts'
import {lacksSecret} from './lacks-secret.ts'
import {ledRoutes} from './led-routes.ts'
import type {Rule} from './rule.ts'

/**
 * Whoever reaches an AJP connector without a secret can make Tomcat read files and take any user for logged in
 * (CVE-2020-1938). Tomcat does not start one without a secret unless it is told to, by `secretRequired="false"`; versions
 * before 7.0.100, 8.5.51 and 9.0.31 ask for none and listen on every address. Of a connector without a secret that a proxy
 * at hand leads to, `ajp-secret-mismatch` speaks instead.
 *
 * @example {"name": "open.server.xml", "kind": "server-xml", "finds": "error"}
 *   <Connector port="8009" protocol="AJP/1.3" address="0.0.0.0"
 *              secretRequired="false"/>
 * @example {"name": "no-secret.server.xml", "kind": "server-xml", "finds": "warning"}
 *   <Connector port="8009" protocol="AJP/1.3" redirectPort="8443"/>
 * @example {"name": "loopback.server.xml", "kind": "server-xml"}
 *   <Connector port="8009" protocol="AJP/1.3" address="127.0.0.1"
 *              secretRequired="false"/>
 * @example {"name": "secret.server.xml", "kind": "server-xml"}
 *   <Connector port="8009" protocol="AJP/1.3" address="0.0.0.0"
 *              secret="b2d41f9c"/>
 */
export const ajpOpen: Rule = connectorRule({
  id: 'ajp-open',
  needs: ['server-xml'],
  remedies: ['bind-to-loopback'],
  judge: (connector, {models, context}) => {
    const {kind, head, address, secret, secretRequired} = connector
    if (kind !== 'ajp' || isUnknown(secret) || isUnknown(secretRequired) || isUnknown(address)) return null
    if (lacksSecret(connector)) {
      const isLed = ledRoutes(models, context).some(led => led.connectors.some(each => each.connector === connector))
      return isLed ? null : {severity: 'warning', certainty: 'certain', span: head, facts: {state: 'without'}}
    }
    if ((secret?.known && secret.value !== '') || !address?.known || isLoopback(address.value)) return null
    const facts = {state: 'open', address: address.value}
    return {severity: 'error', certainty: 'certain', span: address.spans[0] ?? head, facts}
  },
})

function isUnknown(written: {readonly known: boolean} | null): boolean {
  return written !== null && !written.known
}

/** Whether only the machine itself reaches an address. */
function isLoopback(address: string): boolean {
  return /^(?:127(?:\.\d{1,3}){1,3}|localhost|\[?::1\]?|\[?0:0:0:0:0:0:0:1\]?)$/iu.test(address.trim())
}
