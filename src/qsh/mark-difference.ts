import {diffArrays} from 'diff'
import type {Difference} from '../model/proof.ts'

/**
 * Compares two canonical requests, byte strings, and marks what only one of them has. An escape counts as one sign, so
 * that `%28` beside `(` is marked whole.
 */
export function markDifference(signed: string, arrived: string): Difference {
  if (signed === arrived) {
    const runs = [{text: signed, differs: false}]
    return {first: null, signed: runs, arrived: runs}
  }
  const changes = diffArrays(signs(signed), signs(arrived))
  const side = (isOther: (change: {readonly added: boolean; readonly removed: boolean}) => boolean) =>
    changes
      .filter(change => !isOther(change))
      .map(({value, added, removed}) => ({text: value.join(''), differs: added || removed}))
  return {
    first: firstDifference(signed, arrived),
    signed: side(({added}) => added),
    arrived: side(({removed}) => removed),
  }
}

function signs(text: string): string[] {
  return text.match(/%[0-9a-f]{2}|./gisu) ?? []
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}
