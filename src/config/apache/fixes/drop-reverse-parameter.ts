import type {Fixer} from '../../dialect.ts'
import {withoutParameter} from './without-parameter.ts'

/** Takes off a `ProxyPassReverse` what httpd ignores there. */
export const dropReverseParameter: Fixer = {
  kind: 'choice',
  edits: (text, {span, facts}) => (facts.mark === 'parameter-on-reverse' ? [withoutParameter(text, span)] : null),
}
