import type {NginxStatement} from '../parse-nginx.ts'
import {type BlockAround, named} from './blocks-around.ts'

/** The `proxy_set_header` lines that hold in the innermost of some blocks: all from the nearest one that has any. */
export function headerLines(blocks: readonly BlockAround[]): {
  readonly block: BlockAround
  readonly lines: readonly NginxStatement[]
} | null {
  for (const block of blocks) {
    const lines = named(block, 'proxy_set_header')
    if (lines.length > 0) return {block, lines}
  }
  return null
}
