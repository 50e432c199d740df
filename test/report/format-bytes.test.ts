import {expect, it} from 'vitest'
import {formatBytes} from '../../src/report/format-bytes.ts'

it.each([
  [0, '0 B'],
  [812, '812 B'],
  [1024, '1 KB'],
  [1536, '1.5 KB'],
  [20 * 1024, '20 KB'],
  [50 * 1024 * 1024, '50 MB'],
  [3 * 1024 ** 4, '3072 GB'],
])('writes %d bytes as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})
