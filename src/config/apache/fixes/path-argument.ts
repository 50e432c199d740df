import type {Edit} from '../../../model/edit.ts'
import type {RuleFinding} from '../../rules/rule.ts'
import {sectionsAround} from './sections-around.ts'

/** The path that a `ProxyPass` names within a `<Location>` that has one already. */
interface PathArgument {
  /** Whether it is the path of the section. */
  readonly isSame: boolean
  /** What takes it away. */
  readonly edits: readonly Edit[]
}

/** The path argument of a finding's directive; null for an expression, whose path the section does not have. */
export function pathArgument(text: string, {span, facts}: RuleFinding): PathArgument | null {
  if (facts.mark !== 'path-in-location') return null
  const [section] = sectionsAround(text, span)
  const [own, ...more] = section?.open.args ?? []
  if (!section || !own || section.open.name.toLowerCase() !== 'location' || more.length > 0) return null
  const line = section.children.find(node => node.kind === 'directive' && node.content.from === span.from)
  if (line?.kind !== 'directive' || line.name.toLowerCase() !== 'proxypass') return null
  const [path, url] = line.args
  if (!path || !url || /[*?[]/u.test(own.text)) return null
  return {isSame: path.text === own.text, edits: [{from: path.span.from, to: url.span.from, insert: ''}]}
}
