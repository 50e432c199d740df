import {markRule} from './mark-rule.ts'
import type {Rule} from './rule.ts'

/**
 * httpd passes over what stands behind the `>` of a section and behind a `#` on the line of a directive, and closes a quote
 * or an `<IfModule>` by itself. What stands there does not count, or counts for more than it seems to.
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
