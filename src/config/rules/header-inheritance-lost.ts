import type {Rule} from './rule.ts'
import {settingRule} from './setting-rule.ts'

/** Headers from which a backend learns what the browser asked for. */
const telling = /^(host|x-forwarded-.*|x-real-ip|forwarded)$/iu

/**
 * In nginx, one `proxy_set_header` in a block makes it forget all those of the blocks around it. The file still shows
 * them; the backend does not get them.
 *
 * @example {"name": "forgotten.nginx.conf", "kind": "nginx-config", "finds": "warning"}
 *   server {
 *       proxy_set_header Host $host;
 *       proxy_set_header X-Forwarded-Proto $scheme;
 *       location /synchrony {
 *           proxy_pass http://localhost:8091/synchrony;
 *           proxy_http_version 1.1;
 *           proxy_set_header Upgrade $http_upgrade;
 *           proxy_set_header Connection "upgrade";
 *           proxy_read_timeout 1h;
 *       }
 *   }
 * @example {"name": "repeated.nginx.conf", "kind": "nginx-config"}
 *   server {
 *       proxy_set_header Host $host;
 *       location /synchrony {
 *           proxy_pass http://localhost:8091/synchrony;
 *           proxy_http_version 1.1;
 *           proxy_set_header Host $host;
 *           proxy_set_header Upgrade $http_upgrade;
 *           proxy_set_header Connection "upgrade";
 *           proxy_read_timeout 1h;
 *       }
 *   }
 * @example {"name": "inherited.nginx.conf", "kind": "nginx-config"}
 *   server {
 *       proxy_set_header Host $host;
 *       client_max_body_size 100m;
 *       location / {
 *           proxy_pass http://localhost:8090;
 *       }
 *   }
 */
export const headerInheritanceLost: Rule = settingRule({
  id: 'header-inheritance-lost',
  needs: ['nginx-config'],
  remedies: ['repeat-headers'],
  setting: ({route}) => ({known: true, value: route.settings.lostHeaders, spans: []}),
  judge: lost => {
    const names = [...new Set(lost.map(({name}) => name))]
    if (names.length === 0) return null
    const severity = names.some(name => telling.test(name)) ? 'warning' : 'info'
    return {severity, facts: {headers: names.join(', ')}}
  },
})
