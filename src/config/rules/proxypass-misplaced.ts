import {markRule} from './mark-rule.ts'
import type {Rule} from './rule.ts'

/**
 * httpd refuses to start with a `ProxyPass` in an `<If>` or with a path of its own in a `<Location>`, and takes no notice
 * of `nocanon` on a `ProxyPassReverse`.
 *
 * @example {"name": "in-condition.conf", "finds": "error", "refused": true}
 *   <If "%{REQUEST_METHOD} == 'GET'">
 *       ProxyPass / http://localhost:8090/ nocanon
 *   </If>
 * @example {"name": "two-paths.conf", "finds": "error", "refused": true}
 *   <Location /conf>
 *       ProxyPass /conf http://localhost:8090/conf nocanon
 *   </Location>
 * @example {"name": "other-path.conf", "finds": "error", "refused": true}
 *   <Location /wiki>
 *       ProxyPass /conf http://localhost:8090/conf nocanon
 *   </Location>
 * @example {"name": "one-path.conf"}
 *   <Location /conf>
 *       ProxyPass http://localhost:8090/conf nocanon
 *   </Location>
 * @example {"name": "on-reverse.conf", "finds": "warning"}
 *   ProxyPass /conf http://localhost:8090/conf
 *   ProxyPassReverse /conf http://localhost:8090/conf nocanon
 */
export const proxypassMisplaced: Rule = markRule({
  id: 'proxypass-misplaced',
  needs: ['apache-config'],
  remedies: ['drop-path-argument', 'use-section-path', 'move-nocanon', 'drop-reverse-parameter'],
  marks: {'route-in-condition': 'error', 'path-in-location': 'error', 'parameter-on-reverse': 'warning'},
})
