import type {EncodingName} from '../../model/source-text.ts'
import type {Span} from '../../model/span.ts'
import type {SyntaxProblem} from '../dialect.ts'
import {maskPlaceholders} from '../nginx/placeholders.ts'
import {checkReferences} from './check-references.ts'
import {checkSyntax} from './check-syntax.ts'
import {type HaproxyTree, parseHaproxy} from './parse-haproxy.ts'

/** An HAProxy configuration, or a part of one. */
export interface HaproxyReading {
  readonly tree: HaproxyTree
  readonly problems: readonly SyntaxProblem[]
  /** Placeholders of templates. */
  readonly placeholders: readonly Span[]
}

/** Reads a file or a fragment of one. Nothing is claimed about the syntax of a template, whose placeholders are masked. */
export function readHaproxy(given: string, encoding: EncodingName): HaproxyReading {
  const {text, placeholders} = maskPlaceholders(given, [])
  const tree = parseHaproxy(text, encoding)
  const [first] = placeholders
  if (first) return {tree, placeholders, problems: [{id: 'template', span: first}]}
  const checked = [...tree.problems, ...checkSyntax(tree.sections)]
  const references = checked.length === 0 ? checkReferences(tree.sections) : []
  return {tree, placeholders, problems: [...checked, ...references].sort((a, b) => a.span.from - b.span.from)}
}
