import type {Mark, MarkKind} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import {directiveArguments, isDirective, isSection} from './directives.ts'
import type {EffectiveNode} from './evaluate-apache.ts'
import type {ApacheTree} from './parse-apache.ts'
import type {ApacheLine, NamedLine} from './read-line.ts'

/** What httpd passes over in silence or refuses, as far as it concerns what a file means; in text order. */
export function readMarks(tree: ApacheTree, nodes: readonly EffectiveNode[], text: string): readonly Mark[] {
  const marks = [
    ...tree.lines.flatMap(line => lineMarks(line, text)),
    ...tree.unclosed.map(({open}) => mark('unclosed-section', open.content)),
    ...routeMarks(nodes, {location: false, condition: false}),
  ]
  return marks.sort((a, b) => a.span.from - b.span.from).slice(0, mostMarks)
}

/** Beyond these a text is no configuration. */
const mostMarks = 5000

function mark(kind: MarkKind, span: Span): Mark {
  return {kind, span}
}

function lineMarks(line: ApacheLine, text: string): readonly Mark[] {
  if (line.kind === 'blank') return []
  if (line.kind === 'comment') return swallowed(line.content, text)
  const {trailing} = line
  const after = trailing
    ? [mark(text[trailing.from] === '#' ? 'inline-comment' : 'text-after-section', trailing)]
    : inlineComment(line, text)
  const open = line.args.at(-1)
  return [
    ...(line.kind === 'close' ? [] : invisible(line, text)),
    ...after,
    ...(open?.closed === false ? [mark('unclosed-quote', open.span)] : []),
  ]
}

/** The lines that a comment goes on in and that look like directives. */
function swallowed(content: Span, text: string): readonly Mark[] {
  const marks: Mark[] = []
  for (let feed = text.indexOf('\n', content.from); feed !== -1 && feed < content.to; ) {
    const next = text.indexOf('\n', feed + 1)
    const end = Math.min(next === -1 ? text.length : next, content.to)
    const line = text.slice(feed + 1, end)
    const [, space = '', opening = '', word = ''] = /^([ \t]*)(<\/?)?([A-Za-z_0-9]+)/u.exec(line) ?? []
    const from = feed + 1 + space.length
    const known = opening === '' ? isDirective(word, true) : isSection(word)
    if (known) marks.push(mark('comment-swallows', {from, to: feed + 1 + line.replace(/[\s\\]+$/u, '').length}))
    feed = next
  }
  return marks
}

/** White space that httpd takes for part of a word. Within quotes it may be meant. */
function invisible({content, args, joined}: NamedLine, text: string): readonly Mark[] {
  if (!/[\u00a0\u200b\u3000\ufeff]/.test(joined.text)) return []
  return [...text.slice(content.from, content.to).matchAll(/[\u00a0\u200b\u3000\ufeff]+/gu)].flatMap(
    ({0: found, index}) => {
      const from = content.from + index
      const quoted = args.some(({quoted, span}) => quoted && span.from <= from && from < span.to)
      return quoted ? [] : [mark('invisible-character', {from, to: from + found.length})]
    },
  )
}

/** A `#` that is no comment, after which httpd says nothing: it takes the words for values, or looks at the first only. */
function inlineComment({kind, name, args, content, joined}: NamedLine, text: string): readonly Mark[] {
  if (kind !== 'directive' || !joined.text.includes('#')) return []
  const hash = args.find(({quoted, span}, index) => index > 0 && !quoted && text[span.from] === '#')
  const takesMore = /^(?:flag|\d\+)$/u.test(directiveArguments(name) ?? '')
  return hash && takesMore ? [mark('inline-comment', {from: hash.span.from, to: content.to})] : []
}

interface Around {
  readonly location: boolean
  readonly condition: boolean
}

function routeMarks(nodes: readonly EffectiveNode[], around: Around): readonly Mark[] {
  return nodes.flatMap((node): readonly Mark[] => {
    if (node.kind === 'section') {
      const location = around.location || /^location(?:match)?$/u.test(node.name)
      const condition = around.condition || /^(?:if|elseif|else)$/u.test(node.name)
      return routeMarks(node.children, {location, condition})
    }
    const {name, args, span} = node
    if (/^proxypass(?:match)?$/u.test(name)) {
      if (around.condition) return [mark('route-in-condition', span)]
      const [path, url] = args
      const misplaced = around.location && path?.text.startsWith('/') && url && /^(?:\w+:|!|\$)/u.test(url.text)
      return misplaced ? [mark('path-in-location', span)] : []
    }
    if (name !== 'proxypassreverse') return []
    const parameter = args.slice(around.location ? 1 : 2).find(({text}) => /^(?:nocanon$|[a-z]+=)/iu.test(text))
    return parameter ? [mark('parameter-on-reverse', parameter.span)] : []
  })
}
