import {describe, expect, it} from 'vitest'
import type {ByteSource} from '../../../src/input/byte-source.ts'
import {checkLogStream} from '../../../src/logs/stream/check-log-stream.ts'
import {streamChecks} from '../../../src/logs/stream/stream-checks.ts'
import type {Signature} from '../../../src/model/article.ts'
import {know, qshMismatch} from '../know.ts'
import {bytesSource} from './bytes-source.ts'
import {compareWithCheckLog} from './compare-with-check-log.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const header = '2024-05-01 10:00:00,000 ERROR [main] [internal.sal.DefaultAuthenticationResultHandler] send '
const noise = '2024-05-01 10:59:00,000 INFO [main] [a.B] run all is well\n'
const cause =
  'Caused by: com.atlassian.jwt.exception.JwtInvalidClaimException: Expecting claim \'qsh\' to have value "a"\n'
const frames = (count: number) => '\tat com.example.Some.where(Some.java:12)\n'.repeat(count)
const checks = streamChecks(know(qshMismatch))

/** `opening`, then `filler` up to `size` bytes, then `ending`: never in memory as a whole. */
function endless(opening: string, filler: string, size: number, ending: string): ByteSource {
  const [first, again, last] = [
    encode(opening),
    encode(filler.repeat(Math.ceil(65536 / filler.length))),
    encode(ending),
  ]
  let left = size
  const parts = function* () {
    if (opening !== '') yield first
    for (; left > 0; left -= again.length) yield again
    yield last
  }
  const iterator = parts()
  return {
    name: 'endless.log',
    size: null,
    read: async into => {
      const {value} = iterator.next()
      if (value) into.set(value)
      return into.subarray(0, value?.length ?? 0)
    },
  }
}

describe('an event longer than what is kept of it', () => {
  it('is recognised by an anchor in its first bytes as by one far behind', async () => {
    for (const before of [100, 6000, 8000, 60_000, 200_000]) {
      const text = `${noise}${header}failed\n -- url: /x\njava.lang.RuntimeException: wrapped\n${frames(before)}${cause}${frames(9000)}${noise}`
      const {findings, events, notes} = await checkLogStream(bytesSource(encode(text), [300_000]), checks)
      expect(events).toBe(3)
      expect(findings).toMatchObject([{count: 1, facts: {url: '/x'}}])
      const [place] = findings[0]?.places ?? []
      expect(place).toEqual({
        line: 2,
        column: 1,
        endLine: before + 9000 + 5,
        endColumn: 41,
        offset: noise.length,
        length: text.length - 2 * noise.length - 1,
      })
      expect(notes).toEqual([{id: 'event-too-long', facts: {count: 1, limit: 262_144}}])
    }
  })

  it('has its place though its last line is a long one', async () => {
    const text = `${noise}${header}Expecting claim 'qsh' to have value ${'あ😀x'.repeat(200_000)}\n${noise}`
    const log = await compareWithCheckLog(encode(text), know({...qshMismatch, where: []}), [100_000])
    expect(log.findings[0]?.places[0]?.endColumn).toBe(800_129)
  })

  it('is left alone if the anchor is not where it must be', async () => {
    const other = cause.replace('JwtInvalidClaimException', 'OtherException')
    const text = `${header}failed\n${frames(20_000)}${other}${frames(20_000)}`
    const {findings, unmatched} = await checkLogStream(bytesSource(encode(text)), checks)
    expect([findings, unmatched.length]).toEqual([[], 1])
  })
})

describe('a line of 32 MB', () => {
  const size = 32 * 1024 * 1024
  it.each([
    ['a', ''],
    ['a ', header],
    ['[', header],
    ["Expecting claim 'qsh", header],
    ['] [a.B] x -- a: b | ', header],
    ['\0', header],
    ['2024-05-01 10:00:00,000 ERROR [', header],
    ['あ', ''],
    ['Caused by: a.B: ', `${header}\n`],
    ['\r', header],
    ['\n', header],
  ])(
    'of %j after %j is read within bounded time',
    async (filler, opening) => {
      const source = endless(opening, filler, size, `\n${noise}`)
      const {events, bytes} = await checkLogStream(source, checks, {kind: 'confluence-log'})
      expect(bytes).toBeGreaterThan(size)
      expect(events).toBe(opening === '' ? 1 : 2)
    },
    30_000,
  )

  it('gives the finding at its end', async () => {
    const signature: Signature = {...qshMismatch, where: [{part: 'raw', contains: 'at the very end'}]}
    const ending = ` Expecting claim 'qsh' to have value at the very end\n${noise}`
    const source = endless(header, 'word ', size, ending)
    const {findings, lines} = await checkLogStream(source, streamChecks(know(signature)))
    expect(findings).toMatchObject([{count: 1}])
    expect(lines).toBe(2)
    expect(findings[0]?.places[0]?.endColumn).toBe((findings[0]?.places[0]?.length ?? 0) + 1)
  })
})

it('does not let a message attack a regular expression', async () => {
  const signature: Signature = {
    ...qshMismatch,
    anchors: ['took so long: '],
    where: [{part: 'message', matches: 'took so long: [^,]{1,200},[^,]{1,200}!'}],
  }
  const text = `${header}${'took so long: '.repeat(30_000)}\n`.repeat(3) + noise
  const start = performance.now()
  const {findings} = await checkLogStream(bytesSource(encode(text)), streamChecks(know(signature)))
  expect(findings).toEqual([])
  expect(performance.now() - start).toBeLessThan(10_000)
})
