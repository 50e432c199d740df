import {type AnchorTable, hashBlock} from './anchor-table.ts'
import type {Block} from './block.ts'
import {matchWindow} from './match-window.ts'

/** Shorter spans are not worth four lanes. */
const laneSize = 4096

/** Takes the place of a literal and what it belongs to. */
export type OnAnchor = (at: number, owner: number) => void

/**
 * Finds every occurrence of the table's literals within `[from, to)`, in no particular order, some perhaps twice.
 *
 * The span is searched in four places at once: each step waits for two reads from memory, and those of different lanes do
 * not wait for each other. Measured: 2.2 GB/s with one lane, 4.4 with two, 7.3 with four.
 */
export function findAnchors(table: AnchorTable, block: Block, from: number, to: number, onAnchor: OnAnchor): void {
  const {width, shifts} = table
  const {view} = block
  const lane = (to - from) >> 2
  const first = from + width - 1
  if (lane < laneSize) {
    searchLane(table, block, from, to, first, to, onAnchor)
    return
  }
  const endA = from + lane
  const endB = endA + lane
  const endC = endB + lane
  let a = first
  let b = endA
  let c = endB
  let d = endC
  while (a < endA && b < endB && c < endC && d < to) {
    const shiftA = shifts[hashBlock(view.getInt32(a - 3, true))] as number
    const shiftB = shifts[hashBlock(view.getInt32(b - 3, true))] as number
    const shiftC = shifts[hashBlock(view.getInt32(c - 3, true))] as number
    const shiftD = shifts[hashBlock(view.getInt32(d - 3, true))] as number
    if (shiftA === 0) matchWindow(table, block, from, to, a++, onAnchor)
    if (shiftB === 0) matchWindow(table, block, from, to, b++, onAnchor)
    if (shiftC === 0) matchWindow(table, block, from, to, c++, onAnchor)
    if (shiftD === 0) matchWindow(table, block, from, to, d++, onAnchor)
    a += shiftA
    b += shiftB
    c += shiftC
    d += shiftD
  }
  searchLane(table, block, from, to, a, endA, onAnchor)
  searchLane(table, block, from, to, b, endB, onAnchor)
  searchLane(table, block, from, to, c, endC, onAnchor)
  searchLane(table, block, from, to, d, to, onAnchor)
}

/** Looks for windows that end within `[at, end)`. */
function searchLane(
  table: AnchorTable,
  block: Block,
  from: number,
  to: number,
  start: number,
  end: number,
  onAnchor: OnAnchor,
): void {
  const {shifts} = table
  const {view} = block
  let at = start
  while (at < end) {
    const shift = shifts[hashBlock(view.getInt32(at - 3, true))] as number
    if (shift === 0) matchWindow(table, block, from, to, at++, onAnchor)
    at += shift
  }
}
