import {backendUrl} from '../backend-url.ts'
import {losesHeader} from './loses-header.ts'
import type {Rule} from './rule.ts'
import {settingRule} from './setting-rule.ts'

/**
 * The browser comes by HTTPS and the proxy goes on by HTTP. Without `X-Forwarded-Proto` only a connector with
 * `scheme="https"` and `secure="true"` tells Confluence so; else its links and cookies are those of plain HTTP.
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
  remedies: ['forward-proto'],
  mendsInfo: true,
  isShared: true,
  // AJP carries the scheme, and to a request by HTTPS Tomcat is secure by itself.
  setting: ({to, route, site: {tls}}) => {
    const plain = to === 'confluence' && backendUrl(route)?.scheme === 'http' && tls.known && tls.value
    return plain && !losesHeader(route, 'x-forwarded-proto') ? route.settings.forwardedProto : null
  },
  // An information, for most connectors say so themselves.
  judge: sent =>
    sent.kind === 'none' || (sent.kind === 'text' && sent.value.toLowerCase() === 'http')
      ? {severity: 'info', certainty: 'likely', facts: {}}
      : null,
})
