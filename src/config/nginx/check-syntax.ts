import type {SyntaxProblem} from '../dialect.ts'
import {argumentsFit} from './arguments-fit.ts'
import {type BlockLetter, blockWithin, type DirectiveForm, directiveForms, mayStandIn} from './directive-table.ts'
import {isRegex} from './is-regex.ts'
import {mostProblems, type NginxNode, type NginxStatement} from './parse-nginx.ts'
import {maskCharacter} from './placeholders.ts'
import {isThirdParty} from './third-party.ts'

/** What a statement stands in. */
export interface Around {
  readonly block: BlockLetter
  /** The statement that opens the block; null at the top. */
  readonly parent: NginxStatement | null
}

/**
 * What nginx would refuse in these statements beside what `parseNginx` says: unknown and misplaced directives, arguments,
 * directives that stand twice. nginx: ngx_conf_handler (src/core/ngx_conf_file.c).
 */
export function checkSyntax(nodes: readonly NginxNode[], around: Around): readonly SyntaxProblem[] {
  const problems: SyntaxProblem[] = []
  const seen = new Set<string>()
  for (const node of nodes) {
    if (problems.length >= mostProblems) break
    if (node.kind !== 'statement') continue
    const problem = around.block === '-' ? checkEntry(node, around, seen) : checkStatement(node, around, seen)
    if (problem) problems.push(problem)
    if (!node.block) continue
    for (const problem of checkBlock(node, node.block.nodes, around)) problems.push(problem)
  }
  return problems
}

/** Of the blocks that it may be, the one in which it is refused least. */
function checkBlock(parent: NginxStatement, nodes: readonly NginxNode[], around: Around): readonly SyntaxProblem[] {
  const block = blockWithin(around.block, parent.name.text)
  // At the top only: guesses within guesses would take for ever.
  const guesses = (block === '?' && around.parent === null && guessed[parent.name.text]) || [block]
  let best: readonly SyntaxProblem[] | null = null
  for (const guess of guesses) {
    const problems = checkSyntax(nodes, {block: guess, parent})
    if (problems.length === 0) return problems
    if (!best || problems.length < best.length) best = problems
  }
  return best ?? []
}

const guessed: Readonly<Record<string, readonly BlockLetter[]>> = {
  http: ['h'],
  events: ['e'],
  stream: ['t'],
  mail: ['a'],
  server: ['s', 'v', 'b'],
  location: ['l'],
  upstream: ['u', 'w'],
  if: ['j', 'i'],
  limit_except: ['x'],
}

function checkStatement(node: NginxStatement, around: Around, seen: Set<string>): SyntaxProblem | null {
  const {name, args, head} = node
  const facts = {section: name.text}
  if (name.text.includes(maskCharacter)) return null
  const forms = directiveForms(name.text)
  if (forms.length === 0) {
    if (isThirdParty(name.text)) return null
    // What other modules put into their blocks is theirs to know.
    return around.block === '?' && around.parent ? null : {id: 'directive-unknown', span: name.span, facts}
  }
  const placed = forms.filter(form => mayStandIn(form, around.block))
  if (placed.length === 0) return {id: 'directive-misplaced', span: name.span, facts}
  const opens = node.block !== null
  const ended = placed.filter(form => form.opens === opens)
  if (ended.length === 0) return isEnded(node) ? {id: 'not-closed', span: head, facts} : null
  if (args.some(({text}) => text.includes(maskCharacter))) return null
  const wrong: SyntaxProblem = {id: 'arguments-wrong', span: head, facts}
  const counted = ended.filter(form => countFits(form.arity, args.length))
  if (counted.length === 0) return isEnded(node) ? wrong : null
  if (isEnded(node) && !counted.some(form => argumentsFit(node, form, around))) return wrong
  const key = uniqueKey(node, counted[0], around.block)
  if (key === null) return null
  if (seen.has(key)) return {id: 'directive-repeated', span: head, facts}
  seen.add(key)
  return null
}

/** Whether its end was reached; what is cut off was said already. */
function isEnded({tokens}: NginxStatement): boolean {
  const last = tokens.at(-1)?.kind
  return last === 'end' || last === 'open'
}

function countFits(arity: string, count: number): boolean {
  if (count > 7 && !arity.endsWith('+')) return false
  if (arity.endsWith('+')) return count >= Number(arity.slice(0, -1))
  return arity === 'f' ? count === 1 : arity.includes(String(count))
}

/** What may stand once in a block, by what it sets; null for what may be repeated. */
function uniqueKey({name, args}: NginxStatement, form: DirectiveForm | undefined, block: BlockLetter): string | null {
  const [first, second] = args
  if (block === '?') return null
  if (name.text === 'root' || name.text === 'alias') return 'root'
  if (name.text === 'location' && first) return locationKey(first.text, second?.text)
  if (/^(?:upstream|log_format|thread_pool)$/u.test(name.text)) return `${name.text} ${first?.text.toLowerCase()}`
  if (/^limit_(?:req|conn)_zone$/u.test(name.text)) return args.find(({text}) => text.startsWith('zone='))?.text ?? null
  if (name.text === 'proxy_redirect' && first?.text === 'off') return 'proxy_redirect off'
  if (name.text === 'limit_conn') return `limit_conn ${first?.text}`
  if (name.text === 'limit_req') return `limit_req ${args.find(({text}) => text.startsWith('zone='))?.text}`
  return form && /^(?:flag|num|size|off|time|enum|bufs|text|once)$/u.test(form.kind) ? name.text : null
}

/** Regex locations may be repeated: the first one takes it all. */
function locationKey(first: string, second: string | undefined): string | null {
  const written = second === undefined ? first : `${first}${second}`
  if (written.startsWith('~')) return null
  return `location ${written.startsWith('=') ? written : written.replace(/^\^~/u, '')}`
}

/** The lines of `map`, `geo`, `types`, `split_clients` and `charset_map`. */
function checkEntry(node: NginxStatement, {parent}: Around, seen: Set<string>): SyntaxProblem | null {
  const {name, args, head, block} = node
  const facts = {section: name.text}
  if (block) return {id: 'text-unexpected', span: head, facts}
  if (!isEnded(node) || [name, ...args].some(({text}) => text.includes(maskCharacter))) return null
  const opener = parent?.name.text ?? ''
  if (!entryFits(opener, node, seen)) return {id: 'arguments-wrong', span: head, facts}
  const key = name.text.toLowerCase()
  if (opener === 'map' && !key.startsWith('~') && !repeatable.has(key) && seen.has(key)) {
    return {id: 'directive-repeated', span: head, facts}
  }
  seen.add(key)
  return null
}

/** Lines of a `map` that are no keys. */
const repeatable: ReadonlySet<string> = new Set(['include', 'hostnames', 'volatile'])

function entryFits(block: string, {name: {text: key}, args}: NginxStatement, seen: ReadonlySet<string>): boolean {
  const count = args.length
  switch (block) {
    case 'map':
      return count === 1 ? isMapKey(key) : count === 0 && (key === 'hostnames' || key === 'volatile')
    case 'geo':
      if (count === 0)
        return (
          key === 'proxy_recursive' || key === 'volatile' || (key === 'ranges' && (seen.size === 0 || seen.has(key)))
        )
      return count === 1 && (!seen.has('ranges') || isRange(key))
    case 'split_clients':
      return key === '*' || /^(?!0+(?:\.0+)?%)\d{1,3}(?:\.\d{1,2})?%$/u.test(key)
    case 'charset_map':
      return count === 1
    default:
      return key !== 'include' || count === 1
  }
}

function isMapKey(key: string): boolean {
  return !key.startsWith('~') || isRegex(key.replace(/^~\*?/u, ''))
}

/** Of a `geo` with `ranges`. */
function isRange(key: string): boolean {
  return !/^\d/u.test(key) || /^(?:\d{1,3}\.){3}\d{1,3}-(?:\d{1,3}\.){3}\d{1,3}$/u.test(key)
}
