import type {Mark} from '../../model/config-model.ts'
import type {NginxToken} from './lex-nginx.ts'
import type {NginxNode} from './parse-nginx.ts'

const invisible = /[\ufeff\u00a0\u3000\u200b]/gu

/** Beyond these a text is no configuration. */
const mostMarks = 5000

/** Spaces and marks in names and bare words that look like white space and are none to nginx. */
export function readMarks(nodes: readonly NginxNode[], text: string): readonly Mark[] {
  const marks: Mark[] = []
  const look = (token: NginxToken): void => {
    if (token.kind !== 'word' || token.quote !== '') return
    const {from, to} = token.span
    for (const {index} of text.slice(from, to).matchAll(invisible)) {
      marks.push({kind: 'invisible-character', span: {from: from + index, to: from + index + 1}})
    }
  }
  const walk = (each: readonly NginxNode[]): void => {
    for (const node of each) {
      if (node.kind === 'token') continue
      for (const token of node.tokens) look(token)
      if (node.block) walk(node.block.nodes)
    }
  }
  walk(nodes)
  return marks.slice(0, mostMarks)
}
