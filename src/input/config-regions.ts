import type {Span} from '../model/span.ts'
import {type ConfigGrammar, configGrammars} from './config-grammars.ts'
import {isProse} from './is-prose.ts'

/** Lines `[from, to)` that hold one piece of configuration. */
export interface Region extends Span {
  readonly kind: string
}

/** Lines that say nothing of their own and continue what is around them. */
const blank = /^\s*$/

/**
 * The configurations in a text of `lines`; `logged` tells which lines belong to a log and are left alone. Two pieces of one
 * kind are one unless prose stands between them, for what is between them may be directives that nobody here knows.
 */
export function configRegions(lines: readonly string[], logged: (line: number) => boolean): readonly Region[] {
  const regions: Region[] = []
  const firstLogged = lines.findIndex((_, line) => logged(line))
  const lastLogged = lines.findLastIndex((_, line) => logged(line))
  for (let at = 0; at < lines.length; at++) {
    const grammar = logged(at) ? undefined : configGrammars.find(({opens}) => opens.test(lines[at] ?? ''))
    if (!grammar) continue
    const withinLog = firstLogged >= 0 && firstLogged < at && (lastLogged > at || isXml(grammar))
    if (withinLog && !isSetOff(lines[at - 1] ?? '')) continue
    const to = endOfRegion(lines, at, grammar, logged)
    const last = regions.at(-1)
    const from = Math.max(startOfRegion(lines, at, grammar, logged), last?.to ?? 0)
    if (last && last.kind === grammar.kind && joins(lines.slice(last.to, from)) && !between(last.to, from, logged)) {
      regions[regions.length - 1] = {...last, to}
    } else regions.push({kind: grammar.kind, from, to})
    at = to - 1
  }
  return regions
}

function endOfRegion(
  lines: readonly string[],
  from: number,
  grammar: ConfigGrammar,
  logged: (line: number) => boolean,
): number {
  let depth = 0
  let end = from + 1
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (at > from) {
      if (logged(at)) break
      if (blank.test(line)) continue
      const afterBlank = blank.test(lines[at - 1] ?? '')
      if (isProse(line) && (depth <= 0 || afterBlank)) break
      if (depth <= 0 && !grammar.opens.test(line) && !grammar.belongs.test(line)) break
    }
    depth = Math.max(0, depth + grammar.depth(line))
    end = at + 1
  }
  return end
}

/** Comments and directives right above the first line that is certain. */
function startOfRegion(
  lines: readonly string[],
  from: number,
  {belongs}: ConfigGrammar,
  logged: (line: number) => boolean,
): number {
  let at = from
  while (at > 0 && !logged(at - 1) && belongs.test(lines[at - 1] ?? '') && !isProse(lines[at - 1] ?? '')) at--
  return at
}

/** XML is logged often enough for its place right below an event to say nothing. */
function isXml({kind}: ConfigGrammar): boolean {
  return kind === 'server-xml' || kind === 'confluence-cfg'
}

/** Within a log only what a blank line or a sentence sets off is a configuration. */
function isSetOff(above: string): boolean {
  return blank.test(above) || isProse(above)
}

function joins(gap: readonly string[]): boolean {
  return !gap.some(isProse)
}

function between(from: number, to: number, logged: (line: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (logged(at)) return true
  return false
}
