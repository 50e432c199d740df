import type {Dialect} from '../dialect.ts'
import {apacheModel} from './apache-model.ts'
import {apacheFixers} from './fixes/index.ts'
import {lexApache} from './lex-apache.ts'
import {parseApache} from './parse-apache.ts'
import {restoreBreaks} from './restore-breaks.ts'

/** Apache httpd. */
export const apacheDialect: Dialect = {
  restoreBreaks,
  read: (text, encoding) => {
    const tree = parseApache(text, encoding)
    return {model: apacheModel(tree, text), problems: tree.problems.map(({kind, span}) => ({id: kind, span}))}
  },
  comments: (text, encoding) => lexApache(text, encoding).flatMap(({kind, span}) => (kind === 'comment' ? [span] : [])),
  fixers: apacheFixers,
  dump: 'apachectl -t -DDUMP_CONFIG',
}
