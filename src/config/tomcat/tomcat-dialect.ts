import type {Dialect, SyntaxProblem} from '../dialect.ts'
import {templateMark} from '../template-mark.ts'
import {parseXml} from '../xml/parse-xml.ts'
import {undeclaredReferences} from '../xml/undeclared-references.ts'
import {tomcatFixers} from './fixes/index.ts'
import {tomcatModel} from './tomcat-model.ts'

/** Tomcat's `server.xml` and `context.xml`. */
export const tomcatDialect: Dialect = {
  restoreBreaks: source => source,
  read: text => {
    const document = parseXml(text)
    const mark = templateMark(text)
    const template: readonly SyntaxProblem[] = mark ? [{id: 'template', span: mark}] : []
    const problems = [...document.problems, ...undeclaredReferences(document, text), ...template]
    return {model: tomcatModel(document, text), problems}
  },
  comments: text => parseXml(text).comments,
  fixers: tomcatFixers,
}
