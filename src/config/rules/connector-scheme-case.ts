import {connectorRule} from './connector-rule.ts'
import type {Rule} from './rule.ts'

/**
 * Tomcat takes the scheme as it is written: with `scheme="HTTPS"` Confluence builds addresses that begin with `HTTPS://`
 * and do not equal its base URL.
 *
 * @example {"name": "upper-case.server.xml", "kind": "server-xml", "finds": "warning"}
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              proxyName="wiki.example.com" proxyPort="443" scheme="HTTPS" secure="true"/>
 * @example {"name": "lower-case.server.xml", "kind": "server-xml"}
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              proxyName="wiki.example.com" proxyPort="443" scheme="https" secure="true"/>
 */
export const connectorSchemeCase: Rule = connectorRule({
  id: 'connector-scheme-case',
  needs: ['server-xml'],
  remedies: ['lower-scheme'],
  judge: ({scheme, head}) => {
    if (!scheme?.known || !/^https?$/iu.test(scheme.value) || scheme.value === scheme.value.toLowerCase()) return null
    return {severity: 'warning', certainty: 'certain', span: scheme.spans[0] ?? head, facts: {scheme: scheme.value}}
  },
})
