import type {EncodingName} from '../../model/source-text.ts'
import type {Span} from '../../model/span.ts'
import type {SyntaxProblem} from '../dialect.ts'
import {lexNginx, type NginxToken, type NginxWord} from './lex-nginx.ts'

/**
 * A directive with its arguments, and the block that it opens, if any. `tokens` are those from its name to the `;` or `{`,
 * white space and comments among them.
 */
export interface NginxStatement {
  readonly kind: 'statement'
  readonly name: NginxWord
  readonly args: readonly NginxWord[]
  readonly tokens: readonly NginxToken[]
  readonly block: NginxBlock | null
  /** From the name to the last argument. */
  readonly head: Span
  /** All of it, block included. */
  readonly span: Span
}

/** What stands between braces; `close` is null where the text ends before it. */
export interface NginxBlock {
  readonly nodes: readonly NginxNode[]
  readonly close: NginxToken | null
}

/** A statement, or a token outside of all statements: white space, comments, Lua, what does not belong there. */
export type NginxNode = NginxStatement | {readonly kind: 'token'; readonly token: NginxToken}

export interface NginxTree {
  readonly nodes: readonly NginxNode[]
  readonly problems: readonly SyntaxProblem[]
  /** All of them, in order. */
  readonly comments: readonly Span[]
}

interface OpenBlock {
  readonly tokens: readonly NginxToken[]
  readonly nodes: NginxNode[]
}

/** Nobody reads more of them. */
export const mostProblems = 100

/** Deeper blocks are kept as tokens: no server is configured so, and whoever walks the tree may recurse. */
const deepest = 64

/**
 * The tree of an nginx configuration, or of a part of a text. It holds only spans: those of all tokens, joined, are the
 * text. What nginx would refuse is a problem, and reading goes on. nginx: ngx_conf_parse (src/core/ngx_conf_file.c).
 */
export function parseNginx(text: string, encoding: EncodingName = 'utf-8', part?: Span): NginxTree {
  const root: NginxNode[] = []
  const stack: OpenBlock[] = []
  const problems: SyntaxProblem[] = []
  const comments: Span[] = []
  let pending: NginxToken[] = []
  let tooDeep = 0

  const add = (node: NginxNode): void => {
    ;(stack.at(-1)?.nodes ?? root).push(node)
  }
  const report = (id: SyntaxProblem['id'], span: Span): void => {
    if (problems.length < mostProblems || id === 'cut-off') problems.push({id, span})
  }
  /** Ends what is pending without a terminator, as a statement and the white space after it. */
  const abandon = (): void => {
    const last = pending.findLastIndex(({kind}) => kind === 'word')
    const rest = pending.slice(last + 1)
    if (last >= 0) add(statement(pending.slice(0, last + 1), null))
    for (const token of rest) add({kind: 'token', token})
    pending = []
  }
  const pop = (close: NginxToken | null): void => {
    const block = stack.pop()
    if (block) add(statement(block.tokens, {nodes: block.nodes, close}))
  }

  for (const token of lexNginx(text, encoding, part)) {
    const begun = pending.length > 0
    if (isTooLong(token, text)) report('text-too-long', firstLine(text, {...token.span, to: token.span.from + 20}))
    if (token.kind === 'word') {
      if (token.glued) report('text-unexpected', token.span)
      pending.push(token)
    } else if (token.kind === 'space' || token.kind === 'comment' || token.kind === 'lua') {
      if (token.kind === 'comment') comments.push(token.span)
      if (begun) pending.push(token)
      else add({kind: 'token', token})
    } else if (token.kind === 'end' || token.kind === 'open') {
      if (!begun) report('text-unexpected', token.span)
      if (token.kind === 'open' && (!begun || stack.length >= deepest)) {
        // Whatever it opens is passed over brace by brace.
        for (const each of [...pending, token]) add({kind: 'token', token: each})
        tooDeep += 1
      } else if (token.kind === 'open') stack.push({tokens: [...pending, token], nodes: []})
      else if (begun) add(statement([...pending, token], null))
      else add({kind: 'token', token})
      pending = []
    } else {
      if (begun) {
        report('not-closed', headOf(pending))
        abandon()
      }
      if (tooDeep > 0) {
        tooDeep -= 1
        add({kind: 'token', token})
      } else if (stack.length > 0) pop(token)
      else {
        report('close-without-open', token.span)
        add({kind: 'token', token})
      }
    }
  }
  const unclosed = pending.findLast(token => token.kind === 'word' && !token.closed)
  if (unclosed) report('not-closed', firstLine(text, unclosed.span))
  else if (pending.length > 0 && stack.length === 0) report('not-closed', headOf(pending))
  abandon()
  const outermost = stack[0]
  if (outermost) report('cut-off', headOf(outermost.tokens))
  while (stack.length > 0) pop(null)
  return {nodes: root, problems, comments}
}

/** nginx: NGX_CONF_BUFFER, the bytes that a word or a comment has to end within. */
const buffer = 4096

function isTooLong(token: NginxToken, text: string): boolean {
  if (token.kind !== 'word' && token.kind !== 'comment') return false
  // The quote that closes a word has to be read as well.
  const from = token.kind === 'word' && token.quote !== '' ? token.span.from + 1 : token.span.from
  const {to} = token.span
  if ((to - from) * 3 < buffer) return false
  let bytes = 0
  for (let at = from; at < to && bytes < buffer; at += 1) {
    const code = text.charCodeAt(at)
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return bytes >= buffer
}

function statement(tokens: readonly NginxToken[], block: NginxBlock | null): NginxStatement {
  const words = tokens.filter((token): token is NginxWord => token.kind === 'word')
  const [name, ...args] = words as [NginxWord, ...NginxWord[]]
  const last = block?.close ?? lastTokenOf(block) ?? tokens.at(-1) ?? name
  const from = name.span.from
  return {kind: 'statement', name, args, tokens, block, head: headOf(tokens), span: {from, to: last.span.to}}
}

function lastTokenOf(block: NginxBlock | null): {readonly span: Span} | undefined {
  const last = block?.nodes.at(-1)
  return last?.kind === 'token' ? last.token : last
}

function headOf(tokens: readonly NginxToken[]): Span {
  const words = tokens.filter(({kind}) => kind === 'word')
  return {from: words[0]?.span.from ?? 0, to: words.at(-1)?.span.to ?? 0}
}

function firstLine(text: string, {from, to}: Span): Span {
  const end = text.slice(from, to).search(/\r?\n/u)
  return {from, to: end === -1 ? to : from + end}
}
