import fc from 'fast-check'
import {expect, it} from 'vitest'
import {foldQuotes} from '../../../src/logs/fold-quotes.ts'
import {anchorTable} from '../../../src/logs/stream/anchor-table.ts'
import {toBlock} from '../../../src/logs/stream/block.ts'
import {findAnchors} from '../../../src/logs/stream/find-anchors.ts'
import {generateSignatures} from '../../bench/logs/generate-signatures.ts'

/** Owners of the literals that are found in a text, which begins at `from` in its block. */
function owners(anchors: readonly (readonly string[])[], text: string, from = 0): readonly number[] {
  const bytes = new TextEncoder().encode(text)
  const block = toBlock(new ArrayBuffer((from + bytes.length + 31) & ~15))
  block.bytes.set(bytes, from)
  const table = anchorTable(anchors)
  const found = new Set<number>()
  if (table) findAnchors(table, block, from, from + bytes.length, (_, owner) => found.add(owner))
  return [...found].sort((a, b) => a - b)
}

it('finds exactly what a search for each literal finds', {timeout: 30_000}, () => {
  // Few letters, so that literals overlap, share windows and nearly match.
  const piece = fc.string({
    unit: fc.constantFrom('a', 'a', 'a', 'b', 'b', 'b', "'", '"', '日'),
    minLength: 4,
    maxLength: 14,
  })
  const curly = fc.constantFrom("'", '‘', '’', '‛')
  fc.assert(
    fc.property(
      fc.array(piece, {minLength: 1, maxLength: 8}),
      fc.array(fc.tuple(piece, curly), {maxLength: 30}),
      fc.nat(40),
      (list, parts, from) => {
        const anchors = list.map(anchor => [anchor])
        const text = [...parts, ...list.slice(0, 2).map(anchor => [anchor, '’'] as const)]
          .map(([part, quote]) => part.replaceAll("'", quote))
          .join('')
        const expected = list.flatMap((anchor, index) => (foldQuotes(text).includes(anchor) ? [index] : []))
        expect(owners(anchors, text, from)).toEqual(expected)
      },
    ),
    {seed: 3, numRuns: 60},
  )
})

it('finds literals wherever they stand in a long text, also where its four lanes meet', () => {
  const anchors = generateSignatures(100, 1).map(({anchors}) => anchors)
  const filler = 'at org.example.Some.where '.repeat(800)
  for (let shift = 0; shift < 80; shift++) {
    const quarter = filler.length >> 2
    const text = [0, 1, 2, 3, 4]
      .map(
        index =>
          filler.slice(index * quarter - shift, (index + 1) * quarter - shift - 40) + (anchors[index]?.[0] ?? ''),
      )
      .join('')
    expect(owners(anchors, text)).toEqual([0, 1, 2, 3, 4])
  }
})

it('looks for the spellings of every encoding', () => {
  const table = anchorTable([['ログに残った表']])
  if (!table) throw new Error('no table')
  // Shift_JIS: the last character ends in a backslash.
  const bytes = Uint8Array.of(0x83, 0x8d, 0x83, 0x4f, 0x82, 0xc9, 0x8e, 0x63, 0x82, 0xc1, 0x82, 0xbd, 0x95, 0x5c, 0, 0)
  const found: number[] = []
  findAnchors(table, toBlock(bytes.buffer), 0, 14, at => found.push(at))
  expect(found).toEqual([0])
})

it('has no table without anchors', () => {
  expect(anchorTable([[], []])).toBeNull()
})
