import {markRule} from './mark-rule.ts'
import type {Rule} from './rule.ts'

/**
 * httpd refuses to start with a `ProxyPass` in an `<If>` or with a path of its own in a `<Location>`, and takes no notice
 * of `nocanon` on a `ProxyPassReverse`.
 */
export const proxypassMisplaced: Rule = markRule({
  id: 'proxypass-misplaced',
  needs: ['apache-config'],
  remedies: [],
  marks: {'route-in-condition': 'error', 'path-in-location': 'error', 'parameter-on-reverse': 'warning'},
})
