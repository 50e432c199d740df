import type {Fixer} from '../../dialect.ts'
import {pathArgument} from './path-argument.ts'

/** Takes the path off a `ProxyPass` where the `<Location>` around it has another, which counts from then on. */
export const useSectionPath: Fixer = {
  kind: 'choice',
  edits: (text, finding) => {
    const argument = pathArgument(text, finding)
    return argument && !argument.isSame ? argument.edits : null
  },
}
