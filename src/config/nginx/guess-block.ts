import {type BlockLetter, directiveForms} from './directive-table.ts'
import type {NginxNode} from './parse-nginx.ts'

/**
 * The block that the outermost directives of a text stand in: `m` for a whole file, which one of them tells that stands
 * nowhere else; `?` for a fragment, whose directives may be from any block, and from several.
 */
export function guessBlock(nodes: readonly NginxNode[]): Extract<BlockLetter, 'm' | '?'> {
  const whole = nodes.some(
    node => node.kind === 'statement' && directiveForms(node.name.text).some(({blocks}) => blocks === 'm'),
  )
  return whole ? 'm' : '?'
}
