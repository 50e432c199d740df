import type {Fixer} from '../../dialect.ts'
import {type ApacheNode, parseApache} from '../parse-apache.ts'
import type {NamedLine} from '../read-line.ts'
import {sectionsAround} from './sections-around.ts'
import {withoutParameter} from './without-parameter.ts'

/**
 * Moves `nocanon` from a `ProxyPassReverse` to the one `ProxyPass` beside it for the same path, where that has none.
 * Beside it: in the same section.
 */
export const moveNocanon: Fixer = {
  kind: 'choice',
  edits: (text, {span, facts}) => {
    if (facts.mark !== 'parameter-on-reverse' || text.slice(span.from, span.to).toLowerCase() !== 'nocanon') return null
    const tree = parseApache(text)
    const [section] = sectionsAround(tree, span)
    const beside = directives(section?.children ?? tree.nodes)
    const reverse = beside.find(({content}) => content.from <= span.from && span.to <= content.to)
    const inLocation = /^location$/iu.test(section?.open.name ?? '')
    const path = inLocation ? undefined : reverse?.args[0]?.text
    const passes = beside.filter(
      ({name, args}) => name.toLowerCase() === 'proxypass' && (inLocation || args[0]?.text === path),
    )
    const [pass, ...others] = passes
    const url = pass?.args[inLocation ? 0 : 1]
    if (!reverse || !pass || !url || others.length > 0 || url.text === '!') return null
    if (pass.args.some(({text: word}) => /^nocanon$/iu.test(word))) return null
    const added = {from: url.span.to, to: url.span.to, insert: ' nocanon'}
    return [added, withoutParameter(text, span)].sort((a, b) => a.from - b.from)
  },
}

function directives(nodes: readonly ApacheNode[]): readonly NamedLine[] {
  return nodes.flatMap(node => (node.kind === 'directive' ? [node] : []))
}
