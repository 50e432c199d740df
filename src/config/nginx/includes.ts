import type {EncodingName} from '../../model/source-text.ts'
import type {IncludeDirective} from '../dialect.ts'
import {type NginxNode, parseNginx} from './parse-nginx.ts'
import {maskCharacter, maskPlaceholders} from './placeholders.ts'
import {readDump} from './read-dump.ts'

/**
 * The `include` directives of a configuration, in text order, in whatever block they stand; none of an output of
 * `nginx -T`, which brings its files along, and none that a template fills in.
 */
export function includes(given: string, encoding: EncodingName): readonly IncludeDirective[] {
  if (!given.includes('include')) return []
  const {text} = maskPlaceholders(given, [])
  if (readDump(text)) return []
  const within = (nodes: readonly NginxNode[]): readonly IncludeDirective[] =>
    nodes.flatMap((node): readonly IncludeDirective[] => {
      if (node.kind !== 'statement') return []
      if (node.block) return within(node.block.nodes)
      const [pattern] = node.args
      const ends = node.tokens.at(-1)?.kind === 'end'
      if (node.name.text !== 'include' || !pattern || !ends || pattern.text.includes(maskCharacter)) return []
      return [{pattern: pattern.text, span: node.span}]
    })
  return within(parseNginx(text, encoding).nodes)
}
