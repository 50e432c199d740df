import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {logShapes} from '../../../src/input/log-shapes.ts'
import {toBlock} from '../../../src/logs/stream/block.ts'
import {confluenceLines} from '../../../src/logs/stream/confluence-lines.ts'
import {findLineEnds, nulEnd} from '../../../src/logs/stream/find-line-ends.ts'
import {packHour, unpackHour} from '../../../src/logs/stream/pack-hour.ts'

const encode = (text: string) => new TextEncoder().encode(text)

describe('findLineEnds', () => {
  it('finds every LF, every lone CR and the end of every row of NUL bytes, whatever stands around', () => {
    const byte = fc.oneof(fc.constantFrom(0, 9, 10, 13, 13, 32), fc.nat(255))
    fc.assert(
      fc.property(fc.array(byte, {maxLength: 120}), fc.nat(30), fc.nat(20), (data, from, less) => {
        const end = from + data.length
        const to = Math.max(from, end - less)
        const block = toBlock(new ArrayBuffer((end + 31) & ~15))
        block.bytes.fill(10).set(data, from)
        const ends = new Int32Array(data.length + 1)
        const count = findLineEnds(block, from, to, end, ends)
        const expected = data.slice(0, to - from).flatMap((byte, index) => {
          if (byte === 10) return [from + index]
          if (byte === 0) return index + 1 < data.length && data[index + 1] !== 0 ? [nulEnd(from + index)] : []
          return byte === 13 && data[index + 1] !== 10 ? [~(from + index)] : []
        })
        expect([...ends.subarray(0, count)]).toEqual(expected)
      }),
      {seed: 5, numRuns: 1000},
    )
  })
})

describe('confluenceLines', () => {
  const header = new RegExp(`^${logShapes.header}`)
  const parts = [
    ['2024', '20X4', '****', '202', 'YYYY', 'ああああ'],
    ['-', '-', '-', '/'],
    ['01', 'XX', '1'],
    ['-'],
    ['08', '#?'],
    [' ', 'T', '  ', '\t'],
    ['09:32:51', 'XX:XX:XX', '09:32', '9:32:51', '09:32:5_'],
    [',795', '.795', ',79', ',7', '', ',7951'],
    [' ', '\u00a0', '\t ', '    ', '     ', ''],
    ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL', 'WARNING', 'SEVERE', 'INF', 'info'],
    [' ', '  ', '\u00a0\u00a0', ''],
    ['[', '[main', '(', ''],
    ['main] [a.B] x', ''],
  ]

  it('tells first lines from others as the shape for texts does, and finds level and thread', () => {
    const line = fc.tuple(
      ...parts.map(list => fc.oneof({weight: 4, arbitrary: fc.constant(list[0] ?? '')}, fc.constantFrom(...list))),
    )
    fc.assert(
      fc.property(line, pieces => {
        const text = pieces.join('')
        const bytes = encode(text)
        const [opening] = header.exec(text) ?? []
        const opened = confluenceLines.open(bytes, 0, bytes.length)
        expect(opened !== 0).toBe(opening !== undefined)
        if (opening === undefined) return
        expect(opened >> 8).toBe(encode(opening).length)
        expect(['', 'TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'][opened & 7]).toBe(
          /[A-Z]{4,5}(?=\s+\[)/.exec(opening)?.[0],
        )
      }),
      {seed: 7, numRuns: 3000},
    )
  })

  it('reads the hour, and none where a digit is redacted', () => {
    const hourOf = (text: string) => confluenceLines.hour(encode(text), 0)
    expect(unpackHour(hourOf('2024-01-08 09:32:51,795 WARN  ['))).toBe('2024-01-08T09')
    expect(hourOf('2024-13-08 09:32:51,795 WARN  [')).toBe(-1)
    expect(hourOf('20XX-01-08 09:32:51,795 WARN  [')).toBe(-1)
    expect(hourOf('2024-01-08 0X:32:51,795 WARN  [')).toBe(-1)
  })
})

it('packs hours in the order of time', () => {
  const hours = [packHour(1999, 12, 31, 23), packHour(2000, 1, 1, 0), packHour(2000, 1, 31, 5), packHour(2000, 2, 1, 0)]
  expect(hours).toEqual([...hours].sort((a, b) => a - b))
  expect(hours.map(unpackHour)).toEqual(['1999-12-31T23', '2000-01-01T00', '2000-01-31T05', '2000-02-01T00'])
})
