import type {Route} from '../../model/config-model.ts'
import {rewriteFlags} from '../forward/apache/rewrite-flags.ts'
import type {ExpandedWord} from './expand-variables.ts'
import {readTemplateUrl} from './read-template-url.ts'

/**
 * Where a `RewriteRule … [P]` sends what it matches; null where that is not modelled: with conditions, a pattern turned
 * round by `!`, a flag that does more, or a URL that holds more than captures (`%1`, `%{…}`, `${map:…}`).
 */
export function readRewriteTarget(
  [pattern, substitution, flags]: readonly ExpandedWord[],
  written: readonly string[],
  conditions: readonly unknown[],
): Pick<Route, 'target' | 'path' | 'sends' | 'flags'> | null {
  if (!pattern || !substitution || pattern.missing !== null || substitution.missing !== null) return null
  if (conditions.length > 0 || pattern.text.startsWith('!') || /%[\d{]|\$\{/u.test(substitution.text)) return null
  const template = readTemplateUrl(substitution)
  const read = rewriteFlags(written)
  if (!template || !read) return null
  return {
    target: {kind: 'backend', url: template.url},
    path: {
      known: true,
      value: read.noEscape ? 'decoded' : 'canonical',
      spans: [flags?.span ?? substitution.span],
    },
    sends: template.sends,
    flags: written,
  }
}
