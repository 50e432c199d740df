import type {Known, SentValue} from '../../model/config-model.ts'
import type {Facts} from '../../model/facts.ts'
import {backendUrl} from '../backend-url.ts'
import {believesHeader} from '../chain/believes-header.ts'
import {makesUp} from '../chain/makes-up.ts'
import {losesHeader} from './loses-header.ts'
import type {Rule} from './rule.ts'
import {settingRule} from './setting-rule.ts'

/**
 * The browser comes by HTTPS and the proxy goes on by HTTP. Without `X-Forwarded-Proto` only a connector with
 * `scheme="https"` and `secure="true"` tells Confluence so; else its links and cookies are those of plain HTTP. The header
 * counts only where a `RemoteIpValve` reads it: without one, the connector is marked and mended.
 *
 * @example {"name": "silent.conf", "finds": "info"}
 *   <VirtualHost *:443>
 *       SSLEngine on
 *       ProxyPreserveHost On
 *       ProxyPass / http://localhost:8090/ nocanon
 *   </VirtualHost>
 * @example {"name": "told.conf"}
 *   <VirtualHost *:443>
 *       SSLEngine on
 *       ProxyPreserveHost On
 *       RequestHeader set X-Forwarded-Proto "https"
 *       ProxyPass / http://localhost:8090/ nocanon
 *   </VirtualHost>
 * @example {"name": "silent.nginx.conf", "kind": "nginx-config", "finds": "info"}
 *   server {
 *       listen 443 ssl;
 *       location / {
 *           proxy_pass http://localhost:8090;
 *           proxy_set_header Host $host;
 *           client_max_body_size 110m;
 *       }
 *   }
 * @example {"name": "told.nginx.conf", "kind": "nginx-config"}
 *   server {
 *       listen 443 ssl;
 *       location / {
 *           proxy_pass http://localhost:8090;
 *           proxy_set_header Host $host;
 *           proxy_set_header X-Forwarded-Proto $scheme;
 *           client_max_body_size 110m;
 *       }
 *   }
 * @example {"name": "connector-knows.nginx.conf", "kind": "nginx-config", "with": {"server.xml": "server-xml"}}
 *   server {
 *       listen 443 ssl;
 *       location / {
 *           proxy_pass http://localhost:8090;
 *           proxy_set_header Host $host;
 *           client_max_body_size 110m;
 *       }
 *   }
 *   --- server.xml
 *   <Connector port="8090" scheme="https" secure="true" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 * @example {"name": "valve-waits.nginx.conf", "kind": "nginx-config", "finds": "warning", "with": {"server.xml": "server-xml"}}
 *   server {
 *       listen 443 ssl;
 *       location / {
 *           proxy_pass http://localhost:8090;
 *           proxy_set_header Host $host;
 *           client_max_body_size 110m;
 *       }
 *   }
 *   --- server.xml
 *   <Connector port="8090" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 *   <Valve className="org.apache.catalina.valves.RemoteIpValve"/>
 * @example {"name": "nobody-reads.conf", "finds": "warning", "with": {"server.xml": "server-xml"}}
 *   <VirtualHost *:443>
 *       SSLEngine on
 *       ProxyPreserveHost On
 *       ProxyPass / http://localhost:8090/ nocanon
 *   </VirtualHost>
 *   --- server.xml
 *   <Connector port="8090" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 * @example {"name": "replaced-behind.nginx.conf", "kind": "nginx-config", "finds": "info", "with": {"site.conf": "apache-config"}}
 *   server {
 *       listen 443 ssl;
 *       server_name wiki.example.com;
 *       location / {
 *           proxy_pass http://localhost:8080;
 *           proxy_set_header Host $host;
 *           proxy_set_header X-Forwarded-Proto $scheme;
 *           client_max_body_size 110m;
 *       }
 *   }
 *   --- site.conf
 *   <VirtualHost *:8080>
 *       ProxyPreserveHost On
 *       RequestHeader set X-Forwarded-Proto "http"
 *       ProxyPass / http://localhost:8090/ nocanon
 *   </VirtualHost>
 * @example {"name": "no-tls.nginx.conf", "kind": "nginx-config"}
 *   server {
 *       listen 80;
 *       location / {
 *           proxy_pass http://localhost:8090;
 *           proxy_set_header Host $host;
 *           client_max_body_size 110m;
 *       }
 *   }
 * @example {"name": "silent.haproxy.cfg", "kind": "haproxy-config", "finds": "info"}
 *   listen confluence
 *       bind :443 ssl crt wiki.pem
 *       mode http
 *       server confluence1 localhost:8090
 * @example {"name": "told.haproxy.cfg", "kind": "haproxy-config"}
 *   listen confluence
 *       bind :443 ssl crt wiki.pem
 *       mode http
 *       http-request set-header X-Forwarded-Proto https if { ssl_fc }
 *       server confluence1 localhost:8090
 */
export const forwardedProtoMissing: Rule = settingRule({
  id: 'forwarded-proto-missing',
  needs: ['reverse-proxy'],
  remedies: ['forward-proto', 'match-public-url'],
  mendsInfo: true,
  isShared: true,
  // AJP carries the scheme, and to a request by HTTPS Tomcat is secure by itself.
  setting: ({to, route, entries, behind}) => {
    const isSecure = entries.some(({tls}) => tls.known && tls.value)
    const isSaid = behind.some(({route: {settings}}) => says(settings.forwardedProto, 'https'))
    const isAsked = to === 'confluence' && backendUrl(route)?.scheme === 'http' && isSecure && !isSaid
    return isAsked && !losesHeader(route, 'x-forwarded-proto') ? route.settings.forwardedProto : null
  },
  // An information where no server.xml is at hand, for most connectors say so themselves.
  judge: (sent, {site, entries, connectors, certainty}) => {
    const isFirst = entries.includes(site)
    // A proxy behind another passes on what it gets, or puts its own scheme in its place.
    const replaced = sent.kind === 'client' ? site.tls.known && !site.tls.value : sent.kind === 'text' && !isHttps(sent)
    if (isFirst ? sent.kind !== 'none' && !(sent.kind === 'text' && !isHttps(sent)) : !replaced) return null
    const isTold = makesUp(connectors, 'scheme', false)
    if (isTold === true) return null
    const facts: Facts = isFirst ? {} : {hop: 'behind'}
    if (isTold === null) return {severity: 'info', certainty: 'likely', facts}
    // A header helps only where a valve reads it; else the connector is what there is to mend.
    const silent = connectors.filter(reached => makesUp([reached], 'scheme', false) === false)
    const deaf = silent.filter(reached => believesHeader(reached, 'scheme') === false)
    if (deaf.length === 0) return {severity: 'warning', certainty, facts: {...facts, connector: 'silent'}}
    return {severity: 'warning', certainty, at: deaf, facts: {...facts, connector: 'deaf', ...deafTo}}
  },
})

/** What the connector has to say instead. */
const deafTo: Facts = {attribute: 'scheme', written: 'http', expected: 'https'}

function says(sent: Known<SentValue>, scheme: string): boolean {
  return sent.known && sent.value.kind === 'text' && sent.value.value.toLowerCase() === scheme
}

function isHttps(sent: SentValue): boolean {
  return sent.kind === 'text' && sent.value.toLowerCase() === 'https'
}
