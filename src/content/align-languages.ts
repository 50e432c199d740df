import type {ListItem, Nodes, RootContent, Table} from 'mdast'
import {toString as plain} from 'mdast-util-to-string'
import type {Section} from './read-prose.ts'

/** A block of a page and what the other language says in its place. */
export type AlignedBlock =
  /** Shown once for both: code and directives, which are the same in every language. `other` is said only there, after it. */
  | {readonly kind: 'once'; readonly other: readonly RootContent[]}
  /** Prose beside prose; `other` is empty if nothing answers to it. */
  | {readonly kind: 'pair'; readonly other: readonly RootContent[]}
  /** A list of as many items as the other has, item beside item. */
  | {readonly kind: 'items'; readonly items: readonly ListItem[]}
  /** A table of the same shape as the other: a cell that says the same is shown once. */
  | {readonly kind: 'cells'; readonly other: Table}

/**
 * What stands beside each block of a page, in the order of `own`. Sections answer to each other by id, and within a section
 * the prose between the same code blocks and directives. Sections that only the other page has are left out.
 */
export function alignLanguages(own: readonly RootContent[], other: readonly Section[]): readonly AlignedBlock[] {
  return toRuns(own, isHeading).flatMap(({first, rest}) => {
    const id = first?.type === 'heading' ? headingId(first) : ''
    const section = other.find(each => each.id === id)
    const {blocks, spare} = alignSection(rest, section?.nodes ?? [])
    const heading = section?.heading ? [section.heading] : []
    return first ? [{kind: 'pair' as const, other: [...heading, ...spare]}, ...blocks] : blocks
  })
}

/** `spare` has no block of this section to stand beside. */
function alignSection(
  own: readonly RootContent[],
  other: readonly RootContent[],
): {readonly blocks: readonly AlignedBlock[]; readonly spare: readonly RootContent[]} {
  const ours = toRuns(own, isNeutral)
  const theirs = toRuns(other, isNeutral).map(({rest}) => rest)
  // Other code or directives than here: the gate says so, and the prose is shown as one.
  const answers = ours.length === theirs.length ? theirs : [theirs.flat()]
  const runs = ours.map(({first, rest}, nth) => {
    const answer = answers[nth] ?? []
    const blocks = rest.map((block, at) =>
      alignBlock(block, at === rest.length - 1 ? answer.slice(at) : answer.slice(at, at + 1)),
    )
    const left = rest.length === 0 ? answer : []
    return {first, blocks, left}
  })
  return {
    blocks: runs.flatMap(({first, blocks, left}) =>
      first ? [{kind: 'once' as const, other: left}, ...blocks] : blocks,
    ),
    spare: runs[0]?.left ?? [],
  }
}

function alignBlock(own: RootContent, other: readonly RootContent[]): AlignedBlock {
  const [only, ...more] = other
  if (more.length > 0 || !only) return {kind: 'pair', other}
  if (own.type === 'list' && only.type === 'list' && sameList(own, only)) return {kind: 'items', items: only.children}
  if (own.type === 'table' && only.type === 'table' && sameShape(own, only)) return {kind: 'cells', other: only}
  return {kind: 'pair', other}
}

function sameList(own: Extract<Nodes, {type: 'list'}>, other: typeof own): boolean {
  return Boolean(own.ordered) === Boolean(other.ordered) && own.children.length === other.children.length
}

function sameShape(own: Table, other: Table): boolean {
  const shape = ({children}: Table): string => children.map(row => row.children.length).join()
  return shape(own) === shape(other)
}

interface Run {
  /** What the run begins with; absent for what stands before the first. */
  readonly first?: RootContent
  readonly rest: RootContent[]
}

/** Cuts a list before each block that begins a run. */
function toRuns(blocks: readonly RootContent[], begins: (block: RootContent) => boolean): readonly Run[] {
  const runs: Run[] = [{rest: []}]
  for (const block of blocks) {
    if (begins(block)) runs.push({first: block, rest: []})
    else runs.at(-1)?.rest.push(block)
  }
  return runs
}

function isHeading({type}: RootContent): boolean {
  return type === 'heading'
}

function isNeutral({type}: RootContent): boolean {
  return ['code', 'leafDirective', 'definition', 'html', 'thematicBreak', 'yaml'].includes(type)
}

const idAtEnd = /\s*\{#([^{}\s]+)\}\s*$/

/** Docusaurus reads the id later; `readProse` has taken it out already. */
function headingId(heading: RootContent): string {
  return idAtEnd.exec(plain(heading))?.[1] ?? ''
}
