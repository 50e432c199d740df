import {describe, expect, it} from 'vitest'
import type {DiagnosableInput} from '../../../src/diagnosis/diagnose.ts'
import {readInputs} from '../../../src/diagnosis/read-inputs.ts'
import {readSource} from '../../../src/input/read-source.ts'
import {checkLog} from '../../../src/logs/check-log.ts'
import {checkLogStream} from '../../../src/logs/stream/check-log-stream.ts'
import {streamChecks} from '../../../src/logs/stream/stream-checks.ts'
import {know, qshMismatch} from '../know.ts'
import {bytesSource} from './bytes-source.ts'

const knowledge = know(qshMismatch)
const line = '2024-05-01 10:00:00,000 INFO [main] [example.Job] run done\n'
const hit = `2024-05-01 10:05:00,000 WARN [http-1] [jwt.internal.sal.DefaultAuthenticationResultHandler] fail Failure
 -- url: /a
com.atlassian.jwt.exception.JwtInvalidClaimException: Expecting claim 'qsh' to have value 'x' but instead it has the value 'y'
\tat a.b.C.d(C.java:1)
`
const bytesOf = (text: string) => new TextEncoder().encode(text)

async function checkBoth(text: string, cuts: readonly number[] = []) {
  const bytes = bytesOf(text)
  const streamed = await checkLogStream(bytesSource(bytes, cuts), streamChecks(knowledge))
  const source = readSource('test.log', bytes)
  return {streamed, source, checked: checkLog(source, 0, knowledge)}
}

describe('NUL bytes', () => {
  it.each([4, 5000, 70_000])('at the beginning, %i of them, are passed over and said', async count => {
    const {streamed, source, checked} = await checkBoth('\0'.repeat(count) + hit + line)
    expect([streamed.kind, source.kind]).toEqual(['confluence-log', 'confluence-log'])
    expect([streamed.events, checked.events]).toEqual([2, 2])
    expect([streamed.findings[0]?.count, checked.findings[0]?.count]).toEqual([1, 1])
    expect(streamed.findings[0]?.places[0]).toMatchObject({line: 1, offset: count})
    expect(source.text.slice(checked.findings[0]?.places[0]?.span.from).startsWith('2024')).toBe(true)
    const note = {id: 'nul-bytes', facts: {count}}
    expect(streamed.notes).toContainEqual(note)
    expect(source.notes).toContainEqual(note)
  })

  it('may be more than is read at once', async () => {
    const count = 9_000_001
    const bytes = new Uint8Array(count + 200_000).fill(10)
    bytes.fill(0, 0, count)
    bytes.set(bytesOf(line + hit), count)
    for (const cuts of [[], [2_000_003, 65_537]]) {
      const inputs: DiagnosableInput[] = []
      for await (const input of readInputs([bytesSource(bytes, cuts)], streamChecks(knowledge))) inputs.push(input)
      const [log] = inputs
      expect(log).toMatchObject({kind: 'confluence-log', events: 2, bytes: bytes.length})
      expect(log && 'findings' in log && log.findings[0]?.places[0]).toMatchObject({
        line: 2,
        offset: count + line.length,
      })
      expect(log?.notes).toContainEqual({id: 'nul-bytes', facts: {count}})
    }
  })

  it.each([1, 4096, 300_000])('that a crash left within the log, %i of them, end an event', async count => {
    const nul = '\0'.repeat(count)
    for (const text of [`${line}${nul}${hit}${line}`, `${line}2024-05-01 10:04:59,1${nul}${hit}${line}`]) {
      const {streamed, checked} = await checkBoth(text, [1000, 77_777])
      expect([streamed.findings[0]?.count, checked.findings[0]?.count]).toEqual([1, 1])
      expect([streamed.events, checked.events]).toEqual([3, 3])
      expect(streamed.findings[0]?.places[0]).toMatchObject({line: 2, endLine: 5})
      expect(streamed.lines).toBe(6)
    }
  })

  it('alone are an empty input', async () => {
    const {streamed, source} = await checkBoth('\0'.repeat(100_000))
    for (const notes of [streamed.notes, source.notes]) {
      expect(notes.map(({id}) => id).sort()).toEqual(['empty-input', 'nul-bytes'])
    }
  })
})

it('a log that begins with hours of lines of Confluence and goes on with those of Tomcat is catalina.out', async () => {
  const tomcat = '03-Jun-2019 09:24:04.411 INFO [Catalina-utility-2] org.example.Pool.initialize Initializing\n'
  const streamed = await checkLogStream(bytesSource(bytesOf(line.repeat(5000) + tomcat)), streamChecks(knowledge))
  expect([streamed.kind, streamed.events]).toEqual(['catalina-log', 5001])
})
