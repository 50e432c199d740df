import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Facts} from '../model/facts.ts'
import {digest} from './digest.ts'
import {locate} from './locate.ts'
import type {FileRange, Problem, ProblemId} from './problem.ts'
import {rangeOfNode} from './range-of-node.ts'
import type {Prose, Section} from './read-prose.ts'

/**
 * Where a Japanese page says other things than its English one: sections and their order, and in each section
 * directives, inline code, code blocks, links and the number of steps; and whether it translates the English page as it
 * is now. `page` is what `gate --stamp` takes: a slug, or `guide/<name>`. All problems point into the Japanese page.
 */
export function compareLanguages(en: Prose, ja: Prose, page: string): readonly Problem[] {
  const problem = (id: ProblemId, facts: Facts, place: FileRange): Problem => ({
    id,
    facts,
    file: ja.file,
    ...place,
    severity: 'error',
  })
  const expected = digest(en.text)
  const stale =
    ja.source === expected
      ? []
      : [problem('translation-stale', {found: ja.source ?? '', expected, page}, locate(ja.frontMatter, ['source']))]
  const odd = firstDifference(en.sections, ja.sections)
  if (odd !== undefined) {
    const [wanted, found] = [en.sections[odd], ja.sections[odd]]
    const facts = {found: found?.id ?? '', expected: wanted?.id ?? ''}
    return [...stale, problem('section-order', facts, placeOf(found, ja))]
  }
  const differences = en.sections.flatMap((section, index) => {
    const other = ja.sections[index]
    return other ? compareSections(section, other, placeOf(other, ja), problem) : []
  })
  return [...stale, ...differences]
}

function firstDifference(en: readonly Section[], ja: readonly Section[]): number | undefined {
  const length = Math.max(en.length, ja.length)
  return Array.from({length}, (_, index) => index).find(index => en[index]?.id !== ja[index]?.id)
}

function placeOf(section: Section | undefined, {tree, frontMatter}: Prose): FileRange {
  if (section?.heading) return rangeOfNode(section.heading)
  const end = tree.position?.end
  return section || !end ? {line: frontMatter.firstLine, column: 1} : {line: end.line, column: end.column}
}

function compareSections(
  en: Section,
  ja: Section,
  place: FileRange,
  problem: (id: ProblemId, facts: Facts, place: FileRange) => Problem,
): readonly Problem[] {
  const [wanted, found] = [neutralParts(en), neutralParts(ja)]
  const keys = (parts: readonly Part[]): ReadonlySet<string> =>
    new Set(parts.map(({what, value}) => `${what} ${value}`))
  const [wantedKeys, foundKeys] = [keys(wanted), keys(found)]
  const section = en.id
  const steps = {found: stepsOf(ja), expected: stepsOf(en)}
  return [
    ...distinct(wanted)
      .filter(({what, value}) => !foundKeys.has(`${what} ${value}`))
      .map(({what, value}) => problem('only-in-english', {what, value: firstLine(value), section}, place)),
    ...distinct(found)
      .filter(({what, value}) => !wantedKeys.has(`${what} ${value}`))
      .map(({what, value, node}) =>
        problem('only-in-japanese', {what, value: firstLine(value), section}, rangeOfNode(node)),
      ),
    ...(steps.found === steps.expected ? [] : [problem('step-count', {section, ...steps}, place)]),
  ]
}

/** What must be the same in every language. */
interface Part {
  readonly what: 'inline-code' | 'code-block' | 'link' | 'directive'
  readonly value: string
  readonly node: Nodes
}

function neutralParts({heading, nodes}: Section): readonly Part[] {
  const parts: Part[] = []
  const add = (node: Nodes): void => {
    if (node.type === 'inlineCode') parts.push({what: 'inline-code', value: node.value, node})
    if (node.type === 'code') parts.push({what: 'code-block', value: node.value, node})
    if (node.type === 'link' || node.type === 'definition') parts.push({what: 'link', value: node.url, node})
    if (node.type === 'leafDirective') {
      parts.push({what: 'directive', value: `::${node.name}${attributesOf(node.attributes)}`, node})
    }
  }
  for (const root of heading ? [heading, ...nodes] : nodes) visit(root, add)
  return parts
}

function attributesOf(attributes: Readonly<Record<string, string | null | undefined>> | null | undefined): string {
  const entries = Object.entries(attributes ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  if (entries.length === 0) return ''
  return `{${entries.map(([key, value]) => (key === 'id' ? `#${value}` : `${key}="${value}"`)).join(' ')}}`
}

function distinct(parts: readonly Part[]): readonly Part[] {
  return [...new Map(parts.toReversed().map(part => [`${part.what} ${part.value}`, part])).values()].toReversed()
}

function stepsOf({nodes}: Section): number {
  let steps = 0
  for (const root of nodes) {
    visit(root, node => {
      if (node.type === 'list' && node.ordered) steps += node.children.length
    })
  }
  return steps
}

function firstLine(value: string): string {
  const [line = '', ...rest] = value.split('\n')
  return rest.length > 0 ? `${line} …` : line
}
