import {markRule} from './mark-rule.ts'
import type {Rule} from './rule.ts'

/**
 * httpd passes over what stands behind the `>` of a section and behind a `#` on the line of a directive, and closes a quote
 * or an `<IfModule>` by itself. What stands there does not count, or counts for more than it seems to.
 *
 * @example {"name": "after-section.conf", "finds": "warning"}
 *   <Location /> ProxyPreserveHost On
 *       ProxyPass http://localhost:8090/ nocanon
 *   </Location>
 * @example {"name": "inline-comment.conf", "finds": "warning"}
 *   ProxyPreserveHost On # links name the wiki
 *   ProxyPass / http://localhost:8090/ nocanon
 * @example {"name": "unclosed-quote.conf", "finds": "warning"}
 *   ProxyPreserveHost On
 *   ProxyPass / "http://localhost:8090/
 * @example {"name": "unclosed-module.conf", "finds": "warning"}
 *   <IfModule mod_proxy.c>
 *   ProxyPreserveHost On
 *   ProxyPass / http://localhost:8090/ nocanon
 * @example {"name": "in-its-place.conf"}
 *   # links name the wiki
 *   ProxyPreserveHost On
 *   ProxyPass / "http://localhost:8090/" nocanon
 */
export const textIgnored: Rule = markRule({
  id: 'text-ignored',
  needs: ['apache-config'],
  remedies: ['separate-text'],
  marks: {
    'text-after-section': 'warning',
    'inline-comment': 'warning',
    'unclosed-quote': 'warning',
    'unclosed-section': 'warning',
  },
})
