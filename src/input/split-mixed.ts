import type {InputKind} from '../model/input-kind.ts'
import type {Span} from '../model/span.ts'
import {configRegions, type Region} from './config-regions.ts'
import {fencedBlocks} from './fenced-blocks.ts'
import {isProse} from './is-prose.ts'
import {logFamily, logRegions} from './log-regions.ts'
import {recogniseKind} from './recognise-kind.ts'
import {removeFences} from './remove-fences.ts'
import {textLines} from './text-lines.ts'

/** A part of a text that is a log or a configuration of its own. */
export interface TextPart extends Span {
  readonly kind: InputKind
  readonly text: string
}

/** More than that is no paste, but a log in which lines of several programs take turns. */
const mostParts = 12

/**
 * The logs and configurations that were pasted in one text, in order, without the prose between them: an article with
 * its log and its virtual host, or several code blocks. Empty if the text is one thing: then nothing is cut off. One part
 * alone if it is a configuration amid prose.
 */
export function splitMixed(text: string): readonly TextPart[] {
  const fenced = fencedBlocks(text).flatMap(span => toPart(text, span))
  if (fenced.length > 1 && removeFences(text).length > 0) return fenced
  const spans = textLines(text)
  const lines = spans.map(({from, to}) => text.slice(from, to))
  const heads = new Set(lines.flatMap((line, at) => (logFamily(line, lines[at + 1]) === null ? [] : [at])))
  const configs = configRegions(lines, line => heads.has(line))
  const ends = [...configs, {from: lines.length, to: lines.length}]
  const logs = ends.flatMap(({from}, index) => logRegions(lines, configs[index - 1]?.to ?? 0, from))
  const regions = [...configs, ...logs].sort((a, b) => a.from - b.from)
  if (regions.length > mostParts) return []
  const parts = regions.flatMap(({from, to}) =>
    // With the line end of its last line.
    toPart(text, {from: spans[from]?.from ?? 0, to: spans[to]?.from ?? text.length}),
  )
  if (parts.length > 1) return parts
  return configs.length === 1 && lines.some((line, at) => !isWithin(at, regions) && isProse(line)) ? parts : []
}

function toPart(text: string, span: Span): readonly TextPart[] {
  const part = text.slice(span.from, span.to)
  const kind = recogniseKind(part)
  return kind === 'unknown' ? [] : [{...span, kind, text: part}]
}

function isWithin(line: number, regions: readonly Region[]): boolean {
  return regions.some(({from, to}) => line >= from && line < to)
}
