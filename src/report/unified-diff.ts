import {formatPatch, structuredPatch} from 'diff'
import type {DiffLine} from './answer-types.ts'

/** The difference of two texts: as lines to show and as a unified diff that `patch` applies. */
export interface UnifiedDiff {
  readonly lines: readonly DiffLine[]
  readonly patch: string
}

const context = 3

/** Compares by line; line endings count. Both sides carry the name as given. Equal texts give no lines and an empty patch. */
export function unifiedDiff(name: string, before: string, after: string): UnifiedDiff {
  if (before === after) return {lines: [], patch: ''}
  const patch = structuredPatch(name, name, before, after, undefined, undefined, {context})
  const lines = patch.hunks.flatMap(hunk => [
    {sign: '@', text: `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`} as const,
    ...hunk.lines.flatMap(toDiffLine),
  ])
  return {lines, patch: formatPatch(patch)}
}

function toDiffLine(line: string): readonly DiffLine[] {
  const sign = line[0]
  if (sign !== ' ' && sign !== '+' && sign !== '-') return []
  return [{sign, text: line.slice(1).replace(/\r$/u, '')}]
}
