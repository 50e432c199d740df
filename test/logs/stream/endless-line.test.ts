import {describe, expect, it} from 'vitest'
import type {ByteSource} from '../../../src/input/byte-source.ts'
import {checkLogStream} from '../../../src/logs/stream/check-log-stream.ts'
import {streamChecks} from '../../../src/logs/stream/stream-checks.ts'
import {know, qshMismatch} from '../know.ts'

const size = 500_000_000
const header = '2024-05-06 07:08:09,123 ERROR [main] [example.job.Runner] run '

/** One line of 500 MB that nobody holds: made while it is read. */
function endlessLine(beginning: string): ByteSource {
  const first = new TextEncoder().encode(beginning)
  let sent = 0
  return {
    name: 'line.log',
    size,
    read: async into => {
      const part = into.subarray(0, Math.min(into.length, size - sent))
      part.fill(0x61)
      if (sent === 0) part.set(first)
      sent += part.length
      return part
    },
  }
}

describe('a line of 500 MB', {timeout: 120_000}, () => {
  it('is one event, of which the beginning is kept and the rest is said to be passed over', async () => {
    const before = process.memoryUsage()
    const log = await checkLogStream(endlessLine(header), streamChecks(know(qshMismatch)))
    expect(log).toMatchObject({bytes: size, lines: 1, events: 1, complete: true, findings: []})
    expect(log.notes.map(({id}) => id)).toEqual(['event-too-long'])
    const grown = process.memoryUsage().arrayBuffers - before.arrayBuffers
    expect(grown).toBeLessThan(64_000_000)
  })

  it('without a header is no log, and that is known from its first bytes', async () => {
    const log = await checkLogStream(endlessLine(''), streamChecks(know(qshMismatch)))
    expect(log.kind).toBe('unknown')
    expect(log.notes.map(({id}) => id)).toEqual(['not-recognised'])
    expect(log.bytes).toBeLessThan(10_000_000)
  })
})
