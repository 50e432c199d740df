import type {Code, Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Facts} from '../model/facts.ts'
import {checkDirective, directiveNames, type Nameable} from './check-directive.ts'
import {nearest} from './nearest.ts'
import type {Problem, ProblemId} from './problem.ts'
import {rangeOfNode} from './range-of-node.ts'
import type {Prose} from './read-prose.ts'

/** Of Docusaurus: https://docusaurus.io/docs/markdown-features/admonitions */
const admonitions = ['note', 'tip', 'info', 'warning', 'danger']

const commandLanguages = ['bash', 'sh', 'shell', 'console', 'powershell', 'bat']
const commandLines = 8

type Fault = {readonly id: ProblemId; readonly facts: Facts}

/**
 * What is wrong with the Markdown of a page: directives, raw HTML, links that break in translated pages, and in an
 * article code that belongs into a sample, where both languages share it and tests run it. A page without `nameable`
 * is one of the guide.
 */
export function checkMarkup({file, text, tree}: Prose, nameable?: Nameable): readonly Problem[] {
  const problems: Problem[] = []
  visit(tree, node => {
    const written = text.slice(node.position?.start.offset, node.position?.end.offset)
    for (const fault of faultsOf(node, written, nameable)) {
      problems.push({...fault, file, ...rangeOfNode(node), severity: 'error'})
    }
  })
  return problems
}

function faultsOf(node: Nodes, written: string, nameable?: Nameable): readonly Fault[] {
  switch (node.type) {
    case 'leafDirective':
      return checkDirective(node, nameable)
    case 'textDirective':
      // A plain `host:8090` is text by now; what is left has a label or attributes.
      return directiveNames.includes(node.name)
        ? [{id: 'directive-not-leaf', facts: {name: node.name}}]
        : [{id: 'text-directive', facts: {text: written}}]
    case 'containerDirective':
      return checkContainer(node.name)
    case 'text':
      // An emphasis that CommonMark does not close, as after Japanese punctuation, shows its asterisks.
      return node.value.includes('**') ? [{id: 'emphasis-literal', facts: {text: written}}] : []
    case 'html':
      return [{id: 'raw-html', facts: {html: written.split('\n', 1)[0] ?? ''}}]
    case 'code':
      return nameable ? checkCode(node) : []
    case 'link':
    case 'definition':
      return node.url.startsWith('./')
        ? [{id: 'link-dot', facts: {url: node.url, expected: node.url.replace(/^(\.\/)+/, '')}}]
        : []
    default:
      return []
  }
}

function checkContainer(name: string): readonly Fault[] {
  if (admonitions.includes(name)) return []
  if (directiveNames.includes(name)) return [{id: 'directive-not-leaf', facts: {name}}]
  return [{id: 'admonition-unknown', facts: {name, expected: nearest(name, admonitions) ?? admonitions.join('\n')}}]
}

function checkCode({lang, value}: Code): readonly Fault[] {
  const limit = commandLanguages.includes(lang ?? '') ? commandLines : 1
  const lines = value.split('\n').length
  return lines > limit ? [{id: 'code-long', facts: {lines, limit}}] : []
}
