import type {Dialect, SyntaxProblem} from '../dialect.ts'
import {isSecretName} from '../secret-names.ts'
import {templateMark} from '../template-mark.ts'
import {readProperties} from './read-properties.ts'

/** `upm.properties`, in the format of `java.util.Properties`. */
export const upmDialect: Dialect = {
  restoreBreaks: source => source,
  read: text => {
    const {properties} = readProperties(text)
    const mark = templateMark(text)
    const problems: readonly SyntaxProblem[] = mark ? [{id: 'template', span: mark}] : []
    const secrets = properties.flatMap(({name, value}) => (isSecretName(name) ? value.spans : []))
    return {model: {sites: [], gaps: [], marks: [], upm: {properties}, secrets}, problems}
  },
  comments: text => readProperties(text).comments,
  fixers: {
    'correct-flag': {
      kind: 'safe',
      edits: (text, {span: {from, to}}) => {
        const hyphens = /^-+D?/u.exec(text.slice(from, to))?.[0] ?? ''
        return hyphens === '' ? null : [{from, to: from + hyphens.length, insert: ''}]
      },
    },
  },
}
