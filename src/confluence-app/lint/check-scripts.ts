import {parse} from 'acorn'
import type {App} from './app.ts'
import {type AppFinding, appFinding} from './app-finding.ts'
import {namedResources} from './named-resources.ts'
import type {Descriptor} from './read-descriptor.ts'

/** That the scripts of web-resources are plain scripts, for Confluence joins them and loads them as such. */
export function checkScripts({jar, descriptors}: App): readonly AppFinding[] {
  if (!jar) return []
  const files = new Set(descriptors.flatMap(scriptsOf))
  return [...files].flatMap(file => checkScript(file, jar.texts.get(file) ?? ''))
}

/** The scripts that a descriptor's web-resources name one by one. */
export function scriptsOf(descriptor: Descriptor): readonly string[] {
  return namedResources(descriptor)
    .filter(({type, element}) => type === 'download' && element.parent?.name === 'web-resource')
    .map(({location}) => location)
    .filter(location => /\.js$/i.test(location))
}

function checkScript(file: string, text: string): readonly AppFinding[] {
  const fault = faultOf(text, 'script')
  if (!fault) return []
  const {at, line, column, reason} = fault
  if (!faultOf(text, 'module')) {
    const word = /^(?:import\s*\.\s*meta|[\w$]+)/.exec(text.slice(at))?.[0] ?? text.slice(at, at + 20)
    return [appFinding('script-is-module', file, {line, column}, {text: word})]
  }
  return [appFinding('script-syntax', file, {line, column}, {reason})]
}

/** What keeps a text from being a script or module; null if nothing does, or if it is nested too deep to tell. */
function faultOf(text: string, sourceType: 'script' | 'module') {
  try {
    parse(text, {ecmaVersion: 'latest', sourceType, allowHashBang: false})
    return null
  } catch (cause) {
    if (!isSyntaxFault(cause)) return null
    const {pos, loc, message} = cause
    return {at: pos, line: loc.line, column: loc.column + 1, reason: message.replace(/ \(\d+:\d+\)$/, '')}
  }
}

/** What acorn throws, with its place: lines from 1, columns from 0. */
interface SyntaxFault extends SyntaxError {
  readonly pos: number
  readonly loc: {readonly line: number; readonly column: number}
}

function isSyntaxFault(cause: unknown): cause is SyntaxFault {
  return (
    cause instanceof SyntaxError &&
    'pos' in cause &&
    'loc' in cause &&
    // What acorn says of a text that is nested too deep.
    !cause.message.startsWith('Not enough stack space')
  )
}
