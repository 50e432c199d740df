import {type AnchorUnit, anchorUnits, quoteFormsOf, singleQuote} from './anchor-units.ts'
import {blockFrequencies} from './block-frequencies.ts'

/**
 * Tables to find many literals in one pass, after Wu and Manber, "A fast algorithm for multi-pattern searching" (1994):
 * of each literal one window of `width` bytes is looked for, blocks of four bytes at a time.
 */
export interface AnchorTable {
  /** Bytes of every window. */
  readonly width: number
  /** By the hash of a block: how far the search may go on; 0 where a window may end. */
  readonly shifts: Uint8Array
  /** By the hash of a block: the first entry of a list of windows that may end there, from 1; 0 for none. */
  readonly heads: Int32Array
  /** Two numbers an entry: the entry after it, and its window. */
  readonly next: readonly number[]
  readonly windows: readonly AnchorWindow[]
  /** Bytes of the longest literal, with the widest quotes. */
  readonly longest: number
}

/** Where in a literal its window begins. */
interface AnchorWindow {
  readonly units: readonly AnchorUnit[]
  readonly start: number
  /** What the literal belongs to. */
  readonly owner: number
}

const blockSize = 4
const hashSize = 65536
/** Wider windows gain little: shifts are limited by how common their blocks are. */
const widest = 32
/** A position where a window may end costs as much as this many shifts that are shorter by one. */
const stop = 12

/** The hash of four bytes, the first one lowest. */
export function hashBlock(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> 16
}

/**
 * The table for literals with straight quotes, which stand for curly ones too; those in `anchors[i]` belong to owner `i`.
 * Windows are put where a literal is unlike the rest of a log. Null if there is nothing to look for; literals below four
 * bytes, which the gate refuses, are left out.
 */
export function anchorTable(anchors: readonly (readonly string[])[]): AnchorTable | null {
  const owners = anchors.flatMap((list, owner) => list.map(() => owner))
  const literals = anchorUnits(anchors.flat())
    .flatMap((spellings, index) => spellings.map(units => ({units, owner: owners[index] ?? 0})))
    .filter(({units}) => units.length >= blockSize)
  if (literals.length === 0) return null
  const width = Math.min(widest, ...literals.map(({units}) => units.length))
  const shifts = new Uint8Array(hashSize).fill(width - blockSize + 1)
  const heads = new Int32Array(hashSize)
  const next: number[] = []
  const windows: AnchorWindow[] = []
  const frequencies = blockFrequencies(hashBlock, hashSize)
  // The short ones have no choice: they come first, and the others may share their blocks.
  for (const {units, owner} of literals.sort((a, b) => a.units.length - b.units.length)) {
    const {start, spellings} = bestWindow(units, width, shifts, frequencies)
    windows.push({units, start, owner})
    for (const end of new Set(spellings.map(bytes => addBlocks(bytes, shifts)))) {
      next.push(heads[end] as number, windows.length - 1)
      heads[end] = next.length / 2
    }
  }
  const longest = Math.max(...literals.map(({units}) => units.reduce((sum, unit) => sum + (unit < 256 ? 1 : 3), 0)))
  return {width, shifts, heads, next, windows, longest}
}

type Window = {readonly start: number; readonly spellings: readonly (readonly number[])[]}

/** The window with the fewest quotes, and among those the one whose blocks cost the search least. */
function bestWindow(
  units: readonly AnchorUnit[],
  width: number,
  shifts: Uint8Array,
  frequencies: Float64Array,
): Window {
  const starts = Array.from({length: units.length - width + 1}, (_, start) => start)
  const quotes = starts.map(start => units.slice(start, start + width).filter(unit => unit >= singleQuote).length)
  const fewest = Math.min(...quotes)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const start of starts) {
    if (quotes[start] !== fewest) continue
    const cost = costOf(units, start, width, shifts, frequencies)
    if (cost < least) [best, least] = [start, cost]
  }
  return {start: best, spellings: spell(units.slice(best, best + width), width)}
}

/** The first `width` bytes of every way to write the units, in each encoding. */
function spell(units: readonly AnchorUnit[], width: number): readonly (readonly number[])[] {
  const spellings = quoteFormsOf.flatMap(quotes =>
    units.reduce<readonly (readonly number[])[]>(
      (written, unit) => {
        const forms: readonly ArrayLike<number>[] = quotes[unit] ?? [[unit]]
        return written.flatMap(bytes =>
          bytes.length < width ? forms.map(form => [...bytes, ...Array.from(form)]) : [bytes],
        )
      },
      [[]],
    ),
  )
  return [...new Map(spellings.map(bytes => [bytes.slice(0, width).join(), bytes.slice(0, width)])).values()]
}

/** What a window would take from the shifts, by how often its blocks stand in a log; quotes are taken to be straight. */
function costOf(
  units: readonly AnchorUnit[],
  start: number,
  width: number,
  shifts: Uint8Array,
  frequencies: Float64Array,
): number {
  let cost = 0
  for (let end = blockSize - 1; end < width; end++) {
    const hash = hashAt(units, start + end)
    const lost = (shifts[hash] as number) - (width - 1 - end)
    if (lost > 0) cost += (0.01 + (frequencies[hash] as number)) * (end === width - 1 ? lost * stop : lost)
  }
  return cost
}

/** Limits the shifts by the blocks of a window and gives the hash of its last one. */
function addBlocks(bytes: readonly number[], shifts: Uint8Array): number {
  for (let end = blockSize - 1; end < bytes.length; end++) {
    const hash = hashAt(bytes, end)
    shifts[hash] = Math.min(shifts[hash] as number, bytes.length - 1 - end)
  }
  return hashAt(bytes, bytes.length - 1)
}

function hashAt(units: readonly AnchorUnit[], end: number): number {
  const byte = (at: number) => {
    const unit = units[at] as number
    return unit < 256 ? unit : unit === singleQuote ? 0x27 : 0x22
  }
  return hashBlock(byte(end - 3) | (byte(end - 2) << 8) | (byte(end - 1) << 16) | (byte(end) << 24))
}
