import type {SyntaxProblem} from '../dialect.ts'
import {templateMark} from '../template-mark.ts'
import {parseXml, type XmlDocument} from './parse-xml.ts'
import {undeclaredReferences} from './undeclared-references.ts'

/** A text as XML, with all that is wrong in it: entities that nobody declares and placeholders of templates too. */
export function readXml(text: string): {readonly document: XmlDocument; readonly problems: readonly SyntaxProblem[]} {
  const document = parseXml(text)
  const mark = templateMark(text)
  const template: readonly SyntaxProblem[] = mark ? [{id: 'template', span: mark}] : []
  return {document, problems: [...document.problems, ...undeclaredReferences(document, text), ...template]}
}
