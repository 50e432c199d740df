import type {AnchorTable} from './anchor-table.ts'
import {hashBlock} from './anchor-table.ts'
import {type AnchorUnit, quoteForms} from './anchor-units.ts'
import type {Block} from './block.ts'

/** Reports each literal whose window ends with the byte at `last` and that lies within `[from, to)` as a whole. */
export function matchWindow(
  {heads, next, windows, width}: AnchorTable,
  {bytes, view}: Block,
  from: number,
  to: number,
  last: number,
  onAnchor: (at: number, owner: number) => void,
): void {
  const at = last - width + 1
  let entry = heads[hashBlock(view.getInt32(last - 3, true))] as number
  while (entry !== 0) {
    const window = windows[next[2 * entry - 1] as number]
    entry = next[2 * entry - 2] as number
    if (!window || !fitsAfter(window.units, window.start, bytes, at, to)) continue
    const begin = fitsBefore(window.units, window.start, bytes, at, from)
    if (begin >= 0) onAnchor(begin, window.owner)
  }
}

function fitsAfter(units: readonly AnchorUnit[], start: number, bytes: Uint8Array, from: number, to: number): boolean {
  let at = from
  for (let index = start; index < units.length; index++) {
    const unit = units[index] as number
    if (unit < 256) {
      if (bytes[at] !== unit) return false
      at++
    } else {
      const form = quoteForms[unit]?.find(form => form.every((byte, offset) => bytes[at + offset] === byte))
      if (!form) return false
      at += form.length
    }
  }
  return at <= to
}

/** Where the literal begins whose unit `start` stands at `until`; -1 if it does not. */
function fitsBefore(
  units: readonly AnchorUnit[],
  start: number,
  bytes: Uint8Array,
  until: number,
  from: number,
): number {
  let at = until
  for (let index = start - 1; index >= 0; index--) {
    const unit = units[index] as number
    if (unit < 256) {
      if (bytes[--at] !== unit) return -1
    } else {
      const end = at
      const form = quoteForms[unit]?.find(form =>
        form.every((byte, offset) => bytes[end - form.length + offset] === byte),
      )
      if (!form) return -1
      at -= form.length
    }
  }
  return at >= from ? at : -1
}
