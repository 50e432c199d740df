import type {Rule} from './rule.ts'
import {settingRule} from './setting-rule.ts'

/** The default of nginx and of httpd, in seconds. */
const usual = 60

/**
 * While nobody types, the editor's WebSocket is silent. A proxy that waits a short time only for the next byte cuts it,
 * and the editor says again and again that it reconnects.
 *
 * @example {"name": "short.conf", "finds": "warning"}
 *   Timeout 20
 *   ProxyPass /synchrony http://localhost:8091/synchrony upgrade=websocket timeout=20
 * @example {"name": "long.conf"}
 *   Timeout 20
 *   ProxyPass /synchrony http://localhost:8091/synchrony upgrade=websocket timeout=3600
 * @example {"name": "short.nginx.conf", "kind": "nginx-config", "finds": "warning"}
 *   location /synchrony {
 *       proxy_pass http://localhost:8091/synchrony;
 *       proxy_http_version 1.1;
 *       proxy_set_header Upgrade $http_upgrade;
 *       proxy_set_header Connection "upgrade";
 *       proxy_read_timeout 15s;
 *   }
 * @example {"name": "default.nginx.conf", "kind": "nginx-config", "finds": "info"}
 *   location /synchrony {
 *       proxy_pass http://localhost:8091/synchrony;
 *       proxy_http_version 1.1;
 *       proxy_set_header Upgrade $http_upgrade;
 *       proxy_set_header Connection "upgrade";
 *   }
 * @example {"name": "long.nginx.conf", "kind": "nginx-config"}
 *   location /synchrony {
 *       proxy_pass http://localhost:8091/synchrony;
 *       proxy_http_version 1.1;
 *       proxy_set_header Upgrade $http_upgrade;
 *       proxy_set_header Connection "upgrade";
 *       proxy_read_timeout 1h;
 *   }
 * @example {"name": "short.haproxy.cfg", "kind": "haproxy-config", "finds": "warning"}
 *   listen synchrony
 *       bind :80
 *       mode http
 *       timeout client 20s
 *       timeout server 20s
 *       server synchrony1 localhost:8091
 * @example {"name": "in-frontend.haproxy.cfg", "kind": "haproxy-config", "finds": "warning"}
 *   frontend wiki
 *       bind :80
 *       mode http
 *       timeout client 20s
 *       timeout tunnel 1h
 *       default_backend synchrony
 *   backend synchrony
 *       mode http
 *       timeout server 20s
 *       server synchrony1 localhost:8091
 * @example {"name": "long.haproxy.cfg", "kind": "haproxy-config"}
 *   listen synchrony
 *       bind :80
 *       mode http
 *       timeout client 20s
 *       timeout server 20s
 *       timeout tunnel 1h
 *       server synchrony1 localhost:8091
 */
export const tunnelTimeoutShort: Rule = settingRule({
  id: 'tunnel-timeout-short',
  needs: ['reverse-proxy'],
  remedies: ['lengthen-timeout'],
  setting: ({to, route: {settings}}) =>
    to === 'synchrony' && settings.websocket.known && settings.websocket.value ? settings.idleTimeout : null,
  // The usual itself is an information only: how often Synchrony sends something is not known.
  judge: seconds => {
    if (seconds === 0 || seconds > usual) return null
    return seconds < usual
      ? {severity: 'warning', facts: {seconds}}
      : {severity: 'info', certainty: 'likely', facts: {seconds}}
  },
})
