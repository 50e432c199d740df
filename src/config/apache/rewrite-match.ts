import type {RouteMatch} from '../../model/config-model.ts'
import type {ExpandedWord} from './expand-variables.ts'

/** What the pattern of a `RewriteRule` takes: an empty expression, not known, where it is turned round or has a variable. */
export function rewriteMatch(pattern: ExpandedWord, ignoresCase: boolean): RouteMatch {
  const known = pattern.missing === null && !pattern.text.startsWith('!')
  return {kind: 'regex', value: known ? pattern.text : '', span: pattern.span, ...(ignoresCase && {ignoresCase})}
}
