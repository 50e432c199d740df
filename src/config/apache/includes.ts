import type {EncodingName} from '../../model/source-text.ts'
import type {IncludeDirective} from '../dialect.ts'
import {lexApache} from './lex-apache.ts'

/** The `Include` and `IncludeOptional` of a configuration, in text order. */
export function includes(text: string, encoding: EncodingName): readonly IncludeDirective[] {
  if (!/include/iu.test(text)) return []
  return lexApache(text, encoding).flatMap(line => {
    if (line.kind !== 'directive' || !/^include(?:optional)?$/iu.test(line.name)) return []
    const [pattern] = line.args
    return pattern ? [{pattern: pattern.text, span: line.content}] : []
  })
}
