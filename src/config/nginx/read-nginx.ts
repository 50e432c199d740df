import type {EncodingName} from '../../model/source-text.ts'
import type {Span} from '../../model/span.ts'
import type {SyntaxProblem} from '../dialect.ts'
import {checkReferences} from './check-references.ts'
import {checkSyntax} from './check-syntax.ts'
import {expandIncludes} from './expand-includes.ts'
import {guessBlock} from './guess-block.ts'
import {lexNginx} from './lex-nginx.ts'
import {type NginxNode, parseNginx} from './parse-nginx.ts'
import {maskPlaceholders} from './placeholders.ts'
import {readDump} from './read-dump.ts'

/** An nginx configuration, its includes resolved as far as the text holds them. */
export interface NginxReading {
  readonly nodes: readonly NginxNode[]
  /** The block that they stand in, guessed. */
  readonly block: ReturnType<typeof guessBlock>
  readonly problems: readonly SyntaxProblem[]
  /** Placeholders of templates. */
  readonly placeholders: readonly Span[]
  /** The outermost block that the text ends in, its opening line. */
  readonly cutOff: Span | null
  /** In order. */
  readonly comments: readonly Span[]
}

/**
 * Reads a file, a fragment of one, or an output of `nginx -T`. Nothing is claimed about the syntax of a template, whose
 * placeholders are masked.
 */
export function readNginx(given: string, encoding: EncodingName): NginxReading {
  const {text, placeholders} = maskPlaceholders(given, luaBlocks(given, encoding))
  const dump = readDump(text)
  const files = (dump ?? [{path: '', span: {from: 0, to: text.length}}]).map(({path, span}) => ({
    path,
    ...parseNginx(text, encoding, span),
  }))
  const nodes = dump ? expandIncludes(files) : (files[0]?.nodes ?? [])
  const block = guessBlock(nodes)
  const broken = files.flatMap(({problems}) => problems)
  const comments = text === given && !dump ? (files[0]?.comments ?? []) : commentsOf(given, encoding)
  const cutOff = broken.find(({id}) => id === 'cut-off')?.span ?? null
  const [first] = placeholders
  if (first) {
    return {nodes, block, placeholders, cutOff, comments, problems: [{id: 'template', span: first}]}
  }
  const checked = [...broken, ...checkSyntax(nodes, {block, parent: null})]
  const references = checked.length === 0 && block === 'm' ? checkReferences(nodes) : []
  return {nodes, block, placeholders, cutOff, comments, problems: distinct([...checked, ...references])}
}

function commentsOf(text: string, encoding: EncodingName): readonly Span[] {
  return lexNginx(text, encoding).flatMap(({kind, span}) => (kind === 'comment' ? [span] : []))
}

function luaBlocks(text: string, encoding: EncodingName): readonly Span[] {
  if (!text.includes('_by_lua_block')) return []
  return lexNginx(text, encoding).flatMap(({kind, span}) => (kind === 'lua' ? [span] : []))
}

/** In the order of the text, each place once: an included file may be checked several times. */
function distinct(problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  const sorted = [...problems].sort((a, b) => a.span.from - b.span.from)
  return sorted.filter(
    ({id, span}, index) => index === 0 || sorted[index - 1]?.id !== id || sorted[index - 1]?.span.from !== span.from,
  )
}
