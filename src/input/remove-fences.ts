import type {Edit} from '../model/edit.ts'
import {fencedBlocks} from './fenced-blocks.ts'
import {recogniseKind} from './recognise-kind.ts'

/**
 * Takes away code fences and the prose around them. Only where what is outside the fences is no log and no configuration:
 * else a fence may be part of what was logged.
 */
export function removeFences(text: string): readonly Edit[] {
  const blocks = fencedBlocks(text)
  if (blocks.length === 0) return []
  const gaps = [...blocks, {from: text.length, to: text.length}].map(({from}, index) => ({
    from: blocks[index - 1]?.to ?? 0,
    to: from,
  }))
  const outside = gaps.map(({from, to}) => text.slice(from, to)).join('\n')
  if (recogniseKind(outside) !== 'unknown') return []
  return gaps.filter(({from, to}) => to > from).map(gap => ({...gap, insert: ''}))
}
