import type {Dialect} from '../dialect.ts'
import {haproxyFixers} from './fixes/index.ts'
import {haproxyModel} from './haproxy-model.ts'
import {lexHaproxy} from './lex-haproxy.ts'
import {readHaproxy} from './read-haproxy.ts'

/** HAProxy. Where its lines lost their breaks, what was a line cannot be told: none are put back. */
export const haproxyDialect: Dialect = {
  restoreBreaks: source => source,
  read: (text, encoding) => {
    const {tree, problems, placeholders} = readHaproxy(text, encoding)
    const comments = lexHaproxy(text, encoding).flatMap(({kind, span}) => (kind === 'comment' ? [span] : []))
    return {model: haproxyModel(tree, text, placeholders), problems, comments}
  },
  fixers: haproxyFixers,
}
