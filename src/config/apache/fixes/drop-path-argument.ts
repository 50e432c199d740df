import type {Fixer} from '../../dialect.ts'
import {pathArgument} from './path-argument.ts'

/** Takes the path off a `ProxyPass` where the `<Location>` around it has the same; httpd refuses the file until then. */
export const dropPathArgument: Fixer = {
  kind: 'safe',
  edits: (text, finding) => {
    const argument = pathArgument(text, finding)
    return argument?.isSame ? argument.edits : null
  },
}
