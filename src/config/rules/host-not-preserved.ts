import {backendUrl} from '../backend-url.ts'
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
  // AJP carries the host by itself.
  setting: ({to, route}) => {
    const url = backendUrl(route)
    return to === 'confluence' && url && url.scheme !== 'ajp' && !losesHeader(route, 'host')
      ? route.settings.host
      : null
  },
  // An information, for most connectors name the host themselves.
  judge: (sent, {route, site}) => {
    const url = backendUrl(route)
    if (sent.kind === 'client' || (sent.kind === 'text' && site.names.includes(sent.value))) return null
    const host = sent.kind === 'text' ? sent.value : `${url?.host}:${url?.port}`
    return {severity: 'info', certainty: 'likely', facts: {host}}
  },
})
