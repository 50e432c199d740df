import type {Heading, Nodes, Parents, PhrasingContent, Root, RootContent} from 'mdast'
import {toString as plain} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {directiveNames} from './check-directive.ts'
import {markdown} from './markdown.ts'
import type {Problem} from './problem.ts'
import {readYaml, type YamlFile} from './read-yaml.ts'

/** One page in one language. */
export interface Prose {
  /** From the project's root. */
  readonly file: string
  readonly text: string
  /** Empty if the front matter gives none. */
  readonly title: string
  readonly description: string
  /** The digest of the page that this one translates. */
  readonly source?: string
  readonly frontMatter: YamlFile
  /** What stands before the first heading, then a section per heading, in order. */
  readonly sections: readonly Section[]
  /** With the ids taken out of the headings, and `host:8090` as the text it is. */
  readonly tree: Root
  /** Plain text of paragraphs, lists and tables: no headings, no code blocks, no directives. */
  readonly body: string
}

/** A heading and what follows up to the next one, whatever its level. */
export interface Section {
  /** From `{#id}`; empty if the heading has none, and before the first heading. */
  readonly id: string
  /** Without the id; empty before the first heading. */
  readonly title: string
  /** Absent before the first heading. */
  readonly heading?: Heading
  readonly nodes: readonly RootContent[]
}

/** Reads a Markdown page; the problems are those of its front matter's YAML. */
export function readProse(file: string, text: string): {prose: Prose; problems: readonly Problem[]} {
  const tree = markdown.parse(text) as Root
  restoreText(tree, text)
  const first = tree.children[0]
  const {yaml, problems} = readYaml(file, first?.type === 'yaml' ? first.value : '', first?.type === 'yaml' ? 2 : 1)
  const keys = (yaml.value ?? {}) as Readonly<Record<string, unknown>>
  const sections = toSections(tree)
  const source = keys.source === undefined ? {} : {source: String(keys.source)}
  const title = String(keys.title ?? '').trim()
  const description = String(keys.description ?? '').trim()
  return {
    prose: {file, text, title, description, ...source, frontMatter: yaml, sections, tree, body: toBody(tree)},
    problems,
  }
}

/** `localhost:8090` parses as a text directive; Docusaurus prints it as text, so it is text here as well. */
function restoreText(tree: Root, text: string): void {
  visit(tree, node => {
    if (!('children' in node)) return
    const parent: Parents = node
    const children: PhrasingContent[] = []
    for (const child of parent.children as PhrasingContent[]) {
      const written = text.slice(child.position?.start.offset, child.position?.end.offset)
      const simple = child.type === 'textDirective' && written === `:${child.name}` && !isMeant(child, text)
      const current: PhrasingContent = simple ? {type: 'text', value: written, position: child.position} : child
      const previous = children.at(-1)
      if (current.type === 'text' && previous?.type === 'text') {
        previous.value += current.value
        if (previous.position && current.position) previous.position.end = current.position.end
      } else {
        children.push(current)
      }
    }
    parent.children = children
  })
}

/** One of our names after a space is no port: its author took a directive for a word of the sentence. */
function isMeant({name, position}: Extract<Nodes, {type: 'textDirective'}>, text: string): boolean {
  const before = text[(position?.start.offset ?? 0) - 1] ?? ' '
  return directiveNames.includes(name) && /\s/.test(before)
}

function toSections(tree: Root): readonly Section[] {
  const sections: {id: string; title: string; heading?: Heading; nodes: RootContent[]}[] = [
    {id: '', title: '', nodes: []},
  ]
  for (const node of tree.children) {
    if (node.type === 'heading') sections.push({id: takeId(node), title: plain(node), heading: node, nodes: []})
    else if (node.type !== 'yaml') sections.at(-1)?.nodes.push(node)
  }
  return sections
}

/** Cuts `{#id}` off the end of a heading. */
function takeId(heading: Heading): string {
  const last = heading.children.at(-1)
  if (last?.type !== 'text') return ''
  const [written, id] = /\s*\{#([^{}\s]+)\}\s*$/.exec(last.value) ?? []
  if (!written || !id) return ''
  last.value = last.value.slice(0, -written.length)
  return id
}

function toBody(tree: Root): string {
  const blocks: string[] = []
  visit(tree, node => {
    if (node.type === 'paragraph' || node.type === 'tableCell') blocks.push(plain(node).replace(/\s+/g, ' '))
  })
  return blocks.filter(block => block !== '').join('\n')
}
