import type {SyntaxProblem} from '../dialect.ts'
import {utf8ByteString} from '../forward/byte-string.ts'
import {parseRegex} from '../regex/parse-regex.ts'
import {directiveForms} from './directive-table.ts'
import {isHarmlessInclude} from './is-harmless-include.ts'
import type {NginxNode, NginxStatement} from './parse-nginx.ts'
import {isThirdParty} from './third-party.ts'
import {isBuiltInVariable} from './variables.ts'
import {variablesOf} from './variables-of.ts'

/**
 * What a whole file names and does not hold: variables, log formats, zones, servers of an upstream. Where an include is
 * not at hand, or another module may bring them, nothing is said.
 */
export function checkReferences(nodes: readonly NginxNode[]): readonly SyntaxProblem[] {
  const statements = within(nodes)
  if (statements.some(isOpenEnd)) return []
  const names = definedVariables(statements)
  const formats = new Set(['combined'])
  const zones = new Set(statements.flatMap(zonesOf))
  return statements.flatMap((node): readonly SyntaxProblem[] => {
    const {name, args, head, block} = node
    const wrong: SyntaxProblem = {id: 'arguments-wrong', span: head, facts: {section: name.text}}
    const unknown = usedVariables(node).find(each => !names.has(each.toLowerCase()) && !isBuiltInVariable(each))
    if (unknown !== undefined) return [{id: 'variable-unknown', span: head, facts: {section: `$${unknown}`}}]
    const first = args[0]?.text ?? ''
    if (name.text === 'log_format') formats.add(first.toLowerCase())
    if (name.text === 'access_log' && first !== 'off' && !formats.has(args[1]?.text.toLowerCase() ?? 'combined'))
      return [wrong]
    const zone = zoneUsed(node)
    if (zone !== null && !zones.has(zone)) return [wrong]
    if (name.text === 'upstream' && block && !block.nodes.some(isServer)) return [wrong]
    return name.text === 'server' && block && listensTwice(block.nodes) ? [wrong] : []
  })
}

/** All statements of `http`, in the order of the file. */
function within(nodes: readonly NginxNode[]): readonly NginxStatement[] {
  const found: NginxStatement[] = []
  const walk = (each: readonly NginxNode[]): void => {
    for (const node of each) {
      if (node.kind !== 'statement') continue
      found.push(node)
      if (node.block && !free.has(node.name.text)) walk(node.block.nodes)
    }
  }
  for (const node of nodes)
    if (node.kind === 'statement' && node.name.text === 'http' && node.block) walk(node.block.nodes)
  return found
}

const free: ReadonlySet<string> = new Set(['map', 'geo', 'types', 'split_clients', 'charset_map'])

function isOpenEnd({name, args}: NginxStatement): boolean {
  const strange = directiveForms(name.text).length === 0 && isThirdParty(name.text)
  return strange || (name.text === 'include' && !isHarmlessInclude(args[0]?.text ?? ''))
}

function definedVariables(statements: readonly NginxStatement[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const node of statements) {
    const words = node.args.map(({text}) => text)
    const at = defining[node.name.text]
    const word = at === undefined ? undefined : words.at(at)
    if (word?.startsWith('$')) names.add(word.slice(1).toLowerCase())
    for (const each of [...words, ...keysOf(node)]) {
      if (!each.includes('?')) continue
      const regex = parseRegex(
        utf8ByteString(
          each.replace(/^[~*^=]+/u, '').replace(/\)$/u, ending => (node.name.text === 'if' ? '' : ending)),
        ),
      )
      if (regex.kind === 'regex') for (const name of regex.names.keys()) names.add(name.toLowerCase())
    }
  }
  return names
}

/** Which argument names a variable that the directive makes; -1 is the last. */
const defining: Readonly<Record<string, number>> = {
  set: 0,
  map: 1,
  geo: -1,
  split_clients: 1,
  perl_set: 0,
  auth_request_set: 0,
}

function keysOf({name, block}: NginxStatement): readonly string[] {
  if (name.text !== 'map' || !block) return []
  return block.nodes.flatMap(node => (node.kind === 'statement' ? [node.name.text] : []))
}

function usedVariables(node: NginxStatement): readonly string[] {
  const form = directiveForms(node.name.text).find(({blocks}) => /[hsl]/u.test(blocks))
  return form ? (variablesOf(node, form) ?? []) : []
}

function zonesOf({name, args}: NginxStatement): readonly string[] {
  if (!/^(?:limit_(?:req|conn)_zone|\w+_cache_path)$/u.test(name.text)) return []
  return args.flatMap(({text}) => /^(?:keys_)?zone=([^:]+):/u.exec(text)?.[1] ?? [])
}

function zoneUsed({name, args}: NginxStatement): string | null {
  const first = args[0]?.text ?? ''
  if (name.text === 'limit_conn') return first
  if (name.text === 'limit_req') return args.flatMap(({text}) => /^zone=(.+)$/u.exec(text)?.[1] ?? [])[0] ?? null
  if (/^(?:proxy|fastcgi|uwsgi|scgi)_cache$/u.test(name.text))
    return first === 'off' || first.includes('$') ? null : first
  return null
}

function isServer(node: NginxNode): boolean {
  return node.kind === 'statement' && node.name.text === 'server'
}

function listensTwice(nodes: readonly NginxNode[]): boolean {
  const seen = new Set<string>()
  return nodes.some(node => {
    if (node.kind !== 'statement' || node.name.text !== 'listen') return false
    const written = node.args[0]?.text ?? ''
    const address = /^\d+$/u.test(written) ? `*:${written}` : written.replace(/^0\.0\.0\.0:/u, '*:')
    return seen.has(address) || !seen.add(address)
  })
}
