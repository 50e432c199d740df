import type {Problem} from './problem.ts'
import type {KnowledgeBase} from './read-knowledge-base.ts'

/**
 * Rules that the guide's page of rules, where there is one, has no section for: a report leads there. A section has the id
 * of its rule, and its examples. That the pages of both languages have the same sections is looked at elsewhere.
 */
export function checkRules({guides}: KnowledgeBase, rules: readonly string[]): readonly Problem[] {
  const prose = guides.find(({name}) => name === 'rules')?.prose.en
  if (!prose) return []
  const told = prose.sections.filter(({id, nodes}) =>
    nodes.some(node => node.type === 'leafDirective' && node.name === 'examples' && node.attributes?.id === id),
  )
  const untold = rules.filter(rule => !told.some(({id}) => id === rule))
  const place = {file: prose.file, line: 1, column: 1, severity: 'error' as const}
  return untold.map(rule => ({...place, id: 'rule-untold', facts: {rule}}))
}
