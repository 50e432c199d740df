import type {Dialect, SyntaxProblem} from '../dialect.ts'
import {templateMark} from '../template-mark.ts'
import {parseXml} from '../xml/parse-xml.ts'
import {undeclaredReferences} from '../xml/undeclared-references.ts'
import {cfgModel} from './cfg-model.ts'
import {cfgFixers} from './fixes/index.ts'

/** Confluence's own `confluence.cfg.xml`. */
export const cfgDialect: Dialect = {
  restoreBreaks: source => source,
  read: text => {
    const document = parseXml(text)
    const mark = templateMark(text)
    const template: readonly SyntaxProblem[] = mark ? [{id: 'template', span: mark}] : []
    const problems = [...document.problems, ...undeclaredReferences(document, text), ...template]
    return {model: cfgModel(document, text), problems}
  },
  comments: text => parseXml(text).comments,
  fixers: cfgFixers,
}
