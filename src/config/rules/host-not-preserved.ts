import type {Facts} from '../../model/facts.ts'
import {backendUrl} from '../backend-url.ts'
import {makesUp} from '../chain/makes-up.ts'
import {losesHeader} from './loses-header.ts'
import type {Rule} from './rule.ts'
import {settingRule} from './setting-rule.ts'

/**
 * Confluence builds links and redirects from the host that it is asked for. Where the proxy sends the backend's own
 * address in its place, only a connector with `proxyName` and `proxyPort` can make up for it.
 *
 * @example {"name": "backend.conf", "finds": "info"}
 *   ProxyPass /download http://localhost:8090/download nocanon
 *   ProxyPass / http://localhost:8090/ nocanon
 * @example {"name": "preserved.conf"}
 *   ProxyPreserveHost On
 *   ProxyPass / http://localhost:8090/ nocanon
 * @example {"name": "off.conf", "finds": "info"}
 *   ProxyPreserveHost Off
 *   ProxyPass / http://localhost:8090/ nocanon
 * @example {"name": "backend.nginx.conf", "kind": "nginx-config", "finds": "info"}
 *   location / {
 *       proxy_pass http://localhost:8090;
 *       client_max_body_size 110m;
 *   }
 * @example {"name": "connector-names-it.conf", "with": {"server.xml": "server-xml"}}
 *   ProxyPass / http://localhost:8090/ nocanon
 *   --- server.xml
 *   <Connector port="8090" proxyName="wiki.example.com" proxyPort="443" scheme="https" secure="true"
 *              relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 * @example {"name": "connector-silent.conf", "finds": "warning", "with": {"server.xml": "server-xml"}}
 *   ProxyPass / http://localhost:8090/ nocanon
 *   --- server.xml
 *   <Connector port="8090" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 * @example {"name": "preserved.nginx.conf", "kind": "nginx-config"}
 *   location / {
 *       proxy_pass http://localhost:8090;
 *       proxy_set_header Host $host;
 *       client_max_body_size 110m;
 *   }
 * @example {"name": "replaced.haproxy.cfg", "kind": "haproxy-config", "finds": "info"}
 *   listen confluence
 *       bind :80
 *       mode http
 *       http-request set-header Host localhost:8090
 *       server confluence1 localhost:8090
 * @example {"name": "preserved.haproxy.cfg", "kind": "haproxy-config"}
 *   listen confluence
 *       bind :80
 *       mode http
 *       server confluence1 localhost:8090
 */
export const hostNotPreserved: Rule = settingRule({
  id: 'host-not-preserved',
  needs: ['reverse-proxy'],
  remedies: ['preserve-host'],
  mendsInfo: true,
  isShared: true,
  // AJP carries the host by itself, and a proxy behind this one may set another.
  setting: ({to, route, behind}) => {
    const url = backendUrl(route)
    const isReplaced = behind.some(
      ({route: {settings}}) => settings.host.known && settings.host.value.kind !== 'client',
    )
    return to === 'confluence' && url && url.scheme !== 'ajp' && !isReplaced && !losesHeader(route, 'host')
      ? route.settings.host
      : null
  },
  // An information where no server.xml is at hand, for most connectors name the host themselves.
  judge: (sent, {route, site, entries, connectors, certainty}) => {
    const url = backendUrl(route)
    if (sent.kind === 'client') return null
    if (sent.kind === 'text' && [site, ...entries].some(({names}) => names.includes(sent.value))) return null
    const host = sent.kind === 'text' ? sent.value : `${url?.host}:${url?.port}`
    // httpd sends X-Forwarded-Host unless told otherwise (ProxyAddHeaders).
    const isTold = makesUp(connectors, 'host', site.proxy === 'apache')
    if (isTold === true) return null
    const facts: Facts = {host, ...(isTold === false && {connector: 'silent'})}
    return isTold === null ? {severity: 'info', certainty: 'likely', facts} : {severity: 'warning', certainty, facts}
  },
})
