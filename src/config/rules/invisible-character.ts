import {markRule} from './mark-rule.ts'
import type {Rule} from './rule.ts'

/**
 * A byte order mark, a no-break space or a full-width space looks like nothing or like a space, and is a letter to the
 * server: it belongs to the word beside it.
 *
 * @example {"name": "no-break-space.conf", "finds": "warning", "refused": true}
 *   ProxyPass / http://localhost:8090/ nocanon
 * @example {"name": "full-width-space.conf", "finds": "warning", "refused": true}
 *   ProxyPass /　http://localhost:8090/ nocanon
 * @example {"name": "full-width-space.nginx.conf", "kind": "nginx-config", "finds": "warning", "refused": true}
 *   location / {
 *       proxy_pass　http://localhost:8090;
 *   }
 * @example {"name": "within-quotes.conf"}
 *   ProxyPreserveHost On
 *   ServerAdmin "管理者　<admin@example.com>"
 * @example {"name": "full-width-space.haproxy.cfg", "kind": "haproxy-config", "finds": "warning", "refused": true}
 *   listen confluence
 *       bind :80
 *       mode http
 *       server confluence1　localhost:8090
 */
export const invisibleCharacter: Rule = markRule({
  id: 'invisible-character',
  needs: ['reverse-proxy'],
  remedies: ['replace-invisible'],
  marks: {'invisible-character': 'warning'},
})
