import {describe, expect, it} from 'vitest'
import type {ByteSource} from '../../src/input/byte-source.ts'
import {readUpTo} from '../../src/input/read-up-to.ts'

const all = Uint8Array.from({length: 10_000}, (_, at) => at % 251)

/** Gives so many bytes at a time, in the buffer itself or, as a reader in "byob" mode, in one that takes its place. */
function source(step: number, isTransferred: boolean): ByteSource & {readonly buffers: Set<ArrayBuffer>} {
  const buffers = new Set<ArrayBuffer>()
  let position = 0
  return {
    name: 'x',
    size: null,
    buffers,
    read: async into => {
      buffers.add(into.buffer)
      const target = isTransferred ? new Uint8Array(structuredClone(into.buffer, {transfer: [into.buffer]})) : into
      const part = all.subarray(position, position + Math.min(step, target.length))
      target.set(part)
      position += part.length
      return target.subarray(0, part.length)
    },
  }
}

describe.each([false, true])('the first bytes of a source, buffers transferred: %s', isTransferred => {
  it.each([1, 7, 600, 1000, 20_000])('are the same when %d come at a time', async step => {
    expect(await readUpTo(source(step, isTransferred), 20_000)).toEqual(all)
    const some = await readUpTo(source(step, isTransferred), 1000)
    expect(some.length).toBeGreaterThanOrEqual(1000)
    expect(some).toEqual(all.subarray(0, some.length))
  })
})

it('takes one buffer for many short reads', async () => {
  const short = source(7, false)
  await readUpTo(short, 20_000)
  expect(short.buffers.size).toBe(1)
})
