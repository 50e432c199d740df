import {backendUrl} from '../backend-url.ts'
import type {Rule} from './rule.ts'
import {settingRule} from './setting-rule.ts'

/**
 * Synchrony speaks through a WebSocket. A proxy that does not pass the upgrade on makes an ordinary request of it, and
 * the editor has to do without, or does not open.
 *
 * @example {"name": "plain.conf", "finds": "warning"}
 *   ProxyPass /synchrony http://localhost:8091/synchrony
 * @example {"name": "upgrade.conf"}
 *   ProxyPass /synchrony http://localhost:8091/synchrony upgrade=websocket
 * @example {"name": "rewritten.conf"}
 *   RewriteEngine On
 *   RewriteCond %{HTTP:Upgrade} websocket [NC]
 *   RewriteCond %{HTTP:Connection} Upgrade [NC]
 *   RewriteRule ^/synchrony/(.*)$ ws://localhost:8091/synchrony/$1 [P]
 *   ProxyPass /synchrony http://localhost:8091/synchrony
 * @example {"name": "plain.nginx.conf", "kind": "nginx-config", "finds": "warning"}
 *   location /synchrony {
 *       proxy_pass http://localhost:8091/synchrony;
 *   }
 * @example {"name": "upgrade.nginx.conf", "kind": "nginx-config"}
 *   location /synchrony {
 *       proxy_pass http://localhost:8091/synchrony;
 *       proxy_http_version 1.1;
 *       proxy_set_header Upgrade $http_upgrade;
 *       proxy_set_header Connection "upgrade";
 *   }
 * @example {"name": "dropped.haproxy.cfg", "kind": "haproxy-config", "finds": "warning"}
 *   listen synchrony
 *       bind :80
 *       mode http
 *       http-request del-header Upgrade
 *       timeout tunnel 1h
 *       server synchrony1 localhost:8091
 * @example {"name": "passed.haproxy.cfg", "kind": "haproxy-config"}
 *   listen synchrony
 *       bind :80
 *       mode http
 *       timeout tunnel 1h
 *       server synchrony1 localhost:8091
 */
export const websocketNotProxied: Rule = settingRule({
  id: 'websocket-not-proxied',
  needs: ['reverse-proxy'],
  remedies: ['enable-websocket'],
  // 8090 is Confluence, which passes on to Synchrony itself.
  setting: ({to, route}) => (to === 'synchrony' && backendUrl(route)?.port !== 8090 ? route.settings.websocket : null),
  judge: isProxied => (isProxied ? null : {severity: 'warning', facts: {}}),
})
