import type {ProseNode} from '../model/article-prose.ts'
import {element} from './element.ts'
import {fragmentOf, type Speech} from './speech.ts'

/** What prose is made of; anything else shows what is in it. */
const shown = [
  ...['p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'strong', 'em', 'del', 'br', 'hr'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
] as const

/** Prose as elements. Links lead to pages of this file where it has them, and to no page that only the site has. */
export function showProse(
  nodes: readonly ProseNode[],
  speech: Speech,
  hasPage: (id: string) => boolean,
): readonly (Node | string)[] {
  return nodes.flatMap(node => show(node))

  function show(node: ProseNode): readonly (Node | string)[] {
    if (node.type === 'text') return [node.value]
    const children = node.children.flatMap(child => show(child))
    if (node.tagName === 'a') return link(String(node.properties.href ?? ''), children)
    const name = shown.find(each => each === node.tagName)
    if (!name) return children
    const made = element(name, attributes(node), ...children)
    if (name === 'table') return [element('div', {class: 'wide', tabindex: '0'}, made)]
    if (name === 'pre') made.tabIndex = 0
    return [made]
  }

  function link(href: string, children: readonly (Node | string)[]): readonly (Node | string)[] {
    if (/^https?:/.test(href)) return [element('a', {href, rel: 'noreferrer'}, ...children)]
    const page = /^\/([^#]*?)\/?(?:#|$)/.exec(href)?.[1]
    const isHere = page !== undefined && (page === '' || page === 'diagnose' || hasPage(page))
    if (!isHere) return children
    return [element('a', {href: fragmentOf(speech, page === 'diagnose' ? '/' : href)}, ...children)]
  }
}

function attributes({properties}: Extract<ProseNode, {type: 'element'}>): Readonly<Record<string, string>> {
  const {className, start} = properties
  return {
    ...(Array.isArray(className) && {class: className.join(' ')}),
    ...(start !== undefined && {start: String(start)}),
  }
}
