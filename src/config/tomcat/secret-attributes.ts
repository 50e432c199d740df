import type {Span} from '../../model/span.ts'
import type {XmlDocument} from '../xml/parse-xml.ts'

/** `secret`, `requiredSecret`, `keystorePass`, `certificateKeyPassword`, `password`, `connectionPassword` and their like. */
const names = /(?:secret|pass(?:word|phrase)?)$/iu

/** The values of attributes that nobody else may see, of a document that begins at an offset of a longer text. */
export function secretAttributes({elements}: XmlDocument, offset: number): readonly Span[] {
  return elements.flatMap(({tag}) =>
    tag.attributes.flatMap(({name, value: {from, to}}) =>
      names.test(name) && to > from ? [{from: from + offset, to: to + offset}] : [],
    ),
  )
}
