import type {Dialect, SyntaxProblem} from '../dialect.ts'
import {templateMark} from '../template-mark.ts'
import {apacheModel} from './apache-model.ts'
import {checkSyntax} from './check-syntax.ts'
import {apacheFixers} from './fixes/index.ts'
import {includes} from './includes.ts'
import {parseApache} from './parse-apache.ts'
import {restoreBreaks} from './restore-breaks.ts'

/** Apache httpd. */
export const apacheDialect: Dialect = {
  restoreBreaks,
  read: (text, encoding) => {
    const tree = parseApache(text, encoding)
    const problems: readonly SyntaxProblem[] = tree.problems.map(({kind, span}) => ({id: kind, span}))
    const named = new Set(problems.map(({span}) => span.from))
    const further = checkSyntax(tree, text).filter(({span}) => !named.has(span.from))
    const mark = templateMark(text)
    const template: readonly SyntaxProblem[] = mark ? [{id: 'template', span: mark}] : []
    return {
      model: apacheModel(tree, text),
      problems: [...problems, ...further, ...template],
      comments: tree.lines.flatMap(({kind, span}) => (kind === 'comment' ? [span] : [])),
    }
  },
  includes,
  fixers: apacheFixers,
}
