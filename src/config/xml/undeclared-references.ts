import type {Span} from '../../model/span.ts'
import type {SyntaxProblem} from '../dialect.ts'
import {templateMark} from '../template-mark.ts'
import {decodeXml} from './decode-xml.ts'
import type {XmlDocument} from './parse-xml.ts'

/** What a parser refuses of the references in values and texts: an `&` alone, an entity that nobody declares. */
export function undeclaredReferences(document: XmlDocument, text: string): readonly SyntaxProblem[] {
  const {elements, entities, doctype} = document
  // Another file may declare more.
  const isOpen = doctype && /\b(?:SYSTEM|PUBLIC)\b/u.test(text.slice(doctype.from, doctype.to))
  const check = (span: Span): readonly SyntaxProblem[] => {
    const written = text.slice(span.from, span.to)
    if (!written.includes('&') || templateMark(written)) return []
    const decoded = decodeXml(written, entities)
    if (decoded.known || decoded.why !== 'not-modelled') return []
    const from = span.from + decoded.at
    const isNamed = /^&[^#]/u.test(decoded.reference)
    if (isNamed && isOpen) return []
    return [{id: isNamed ? 'variable-unknown' : 'text-unexpected', span: {from, to: from + decoded.reference.length}}]
  }
  return elements.flatMap(({tag, content}) => [
    ...tag.attributes.flatMap(({value}) => check(value)),
    ...content.flatMap(({kind, span}) => (kind === 'text' ? check(span) : [])),
  ])
}
