import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {encodeText} from '../../../src/input/encode-text.ts'
import {checkLogStream} from '../../../src/logs/stream/check-log-stream.ts'
import {streamChecks} from '../../../src/logs/stream/stream-checks.ts'
import type {Signature} from '../../../src/model/article.ts'
import type {EncodingName} from '../../../src/model/source-text.ts'
import {generateEvents, renderLog} from '../generate-events.ts'
import {know, qshMismatch} from '../know.ts'
import {bytesSource} from './bytes-source.ts'
import {compareWithCheckLog} from './compare-with-check-log.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const seed = {seed: 20261123, numRuns: 40}

const hit = (minute: string, url: string) =>
  `2024-05-01 10:${minute}:00,000 WARN [main] [internal.sal.DefaultAuthenticationResultHandler] createAndSendFailure Failure during JWT authentication
 -- url: ${url} | traceId: 1
com.atlassian.jwt.exception.JwtInvalidClaimException: Expecting claim ‘qsh’ to have value ‘a’ but instead it has the value ‘b’
	at com.atlassian.jwt.core.reader.NimbusJwtReader.read(NimbusJwtReader.java:151)
`
const noise = '2024-05-01 10:59:00,000 INFO [main] [a.B] run all is well\n'
const made = renderLog(generateEvents(400, 11))
const japanese: Signature = {...qshMismatch, id: 'ja', anchors: ['味噌 スープ', '（大盛り） ramen'], where: []}
const cut = made.indexOf('\n2031', 20_000) + 1
const mixed = [made.slice(0, cut), hit('01', '/ソ/表'), noise, hit('02', '/a'), made.slice(cut), hit('03', '/a')].join(
  '',
)
const knowledge = know(qshMismatch, japanese)
const checks = streamChecks(knowledge)

describe('a log that is read as a stream', () => {
  const folder = new URL('../fixtures/', import.meta.url)
  const fixtures = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.log'))

  it('has fixtures to be compared on', () => {
    expect(fixtures.length).toBeGreaterThan(2)
  })

  it('gives for generated events what the check of the text gives', async () => {
    const {findings, unmatched, hours} = await compareWithCheckLog(encode(mixed), knowledge)
    expect(findings.map(({check, count}) => [check, count])).toContainEqual(['qsh-mismatch', 3])
    expect(unmatched.length).toBeGreaterThan(10)
    expect(hours[0]).toEqual({
      hour: '2024-05-01T10',
      levels: {none: 0, trace: 0, debug: 0, info: 1, warn: 3, error: 0, fatal: 0},
    })
  })

  it.each<[string, string]>([
    ['CR LF', mixed.replaceAll('\n', '\r\n')],
    ['lone CRs', mixed.replaceAll(' ramen', '\rramen')],
    ['no line end at the end', mixed.trimEnd()],
    ['blank lines and blanks at the end of events', mixed.replaceAll('\n2', ' \t\n\n\u3000\n\u00a0\n2')],
    ['a cut event at the beginning', `\tat a.b.C.d(C.java:1)\n${mixed}`],
    ['a bare trace at the beginning', `java.io.IOException: gone\n\tat a.b.C.d(C.java:1)\n${mixed}`],
    ['redacted times', mixed.replaceAll(/(\d\d):\d\d,/g, 'XX:XX,')],
    ['no-break spaces in headers', mixed.replaceAll(' WARN [', '\u00a0WARN \u00a0[')],
    ['NUL bytes', mixed.replaceAll('ramen', '\0\0')],
    ['NUL bytes at the end', `${mixed}${'\0'.repeat(5000)}`],
    ['a byte order mark', `\ufeff${mixed}`],
  ])('is read alike with %s', async (_, text) => {
    await compareWithCheckLog(encode(text), knowledge)
    await compareWithCheckLog(encode(text), knowledge, [70_001, 7, 4096])
  })

  it.each<EncodingName>(['shift_jis', 'euc-jp', 'utf-16le', 'utf-16be'])('is read in %s', async encoding => {
    const plain = mixed.replaceAll(/[‘’]/g, quote => (encoding.startsWith('utf') ? quote : "'"))
    const bytes = encodeText(encoding.startsWith('utf') ? `\ufeff${plain}` : plain, encoding)
    if (!bytes) throw new Error('Unexpected character')
    const {findings, notes} = await compareWithCheckLog(bytes, knowledge, [9999])
    expect(findings.map(({check}) => check)).toEqual(['qsh-mismatch', 'ja'])
    expect(notes).toContainEqual({id: 'encoding', facts: {encoding}})
  })

  it('finds curly quotes in Japanese encodings', async () => {
    const text = `${'索引を更新しました\n'.repeat(20)}${hit('01', '/a')}`
    for (const encoding of ['shift_jis', 'euc-jp'] as const) {
      const bytes = encodeText(text, encoding)
      if (!bytes) throw new Error('Unexpected character')
      const {findings} = await compareWithCheckLog(bytes, knowledge)
      expect(findings).toHaveLength(1)
    }
  })

  it('is decoded rightly if other bytes than ASCII come late', async () => {
    const bytes = encodeText(noise.repeat(6000) + hit('01', '/表示/ソース').replaceAll(/[‘’]/g, "'"), 'shift_jis')
    if (!bytes) throw new Error('Unexpected character')
    const {findings} = await compareWithCheckLog(bytes, knowledge)
    expect(findings[0]?.facts).toEqual({url: '/表示/ソース'})
  })

  it('keeps 1,000 places and goes on counting', async () => {
    const many = Array.from({length: 1100}, (_, index) => hit('05', `/${index}`)).join('')
    const {findings} = await compareWithCheckLog(encode(many), knowledge)
    expect([findings[0]?.count, findings[0]?.places.length, findings[0]?.samples.length]).toEqual([1100, 1000, 3])
  })

  it('asks for repetition, and shows as unknown what was not repeated', async () => {
    const twice = know({...qshMismatch, threshold: {count: 2, within: '5m'}})
    expect((await compareWithCheckLog(encode(hit('01', '/a') + hit('06', '/a')), twice)).findings).toHaveLength(1)
    const apart = await compareWithCheckLog(encode(hit('01', '/a') + hit('07', '/a') + made), twice)
    expect(apart.findings).toEqual([])
    expect(apart.unmatched.map(({count}) => count)).toContain(2)
    const often = hit('01', '/a').repeat(9000) + hit('02', '/a')
    expect((await compareWithCheckLog(encode(often), twice)).findings).toMatchObject([{count: 9001}])
  })

  it('gives the same findings however the bytes are split', async () => {
    const text = encode(mixed.slice(14_000, 30_000))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({min: 1, max: 3000}), {minLength: 1, maxLength: 40}),
        fc.boolean(),
        async (cuts, transfer) => {
          const split = await checkLogStream(bytesSource(text, cuts, transfer), checks)
          const whole = await checkLogStream(bytesSource(text), checks)
          expect(split).toEqual(whole)
          expect(split.findings).not.toEqual([])
        },
      ),
      seed,
    )
  })

  it('gives an answer for any bytes', async () => {
    const part = fc.oneof(
      fc.uint8Array({maxLength: 60}),
      fc
        .constantFrom(hit('01', '/a'), noise, '\r', '\n', '\t', "Expecting claim '", '2024-05-01 10:59:00,000 ERROR [')
        .map(encode),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, {maxLength: 12}), fc.integer({min: 1, max: 90}), async (parts, cut) => {
        const bytes = Uint8Array.from(parts.flatMap(part => [...part]))
        const forced = await checkLogStream(bytesSource(bytes, [cut]), checks, {kind: 'confluence-log'})
        expect(forced.bytes).toBe(bytes.length)
        expect((await checkLogStream(bytesSource(bytes), checks)).complete).toBe(true)
      }),
      {...seed, numRuns: 300},
    )
  })

  it('says what is no log, and which log is not read', async () => {
    const answer = async (bytes: Uint8Array) =>
      (await checkLogStream(bytesSource(bytes), checks)).notes.map(({id}) => id)
    expect(await answer(encode(''))).toEqual(['empty-input'])
    expect(await answer(encode('Unexpected response status code 401 from x'))).toEqual(['not-recognised'])
    expect(await answer(new Uint8Array(5000))).toEqual(['nul-bytes', 'empty-input'])
    expect(await answer(encode('"main" #1 prio=5 os_prio=0 tid=0x00007f nid=0x1 runnable'))).toEqual([
      'log-kind-not-read',
    ])
  })

  it('reads the fixtures as the check of the text does', async () => {
    for (const name of fixtures) {
      const {kind} = await checkLogStream(bytesSource(readFileSync(new URL(name, folder))), checks)
      if (kind === 'confluence-log' || kind === 'security-log') {
        await compareWithCheckLog(readFileSync(new URL(name, folder)), knowledge, [100], kind)
      }
    }
  })
})

describe('a file that changes while it is read', () => {
  const bytes = encode(mixed)
  it('is read up to the size it had, and said to have grown', async () => {
    const source = {...bytesSource(bytes), size: encode(mixed.slice(0, 30_000)).length}
    const {notes, complete, bytes: read} = await checkLogStream(source, checks)
    expect([read, complete]).toEqual([source.size, true])
    expect(notes).toContainEqual({id: 'file-grew', facts: {bytes: source.size}})
  })

  it('is said to have shrunk', async () => {
    const {notes, events} = await checkLogStream({...bytesSource(bytes), size: bytes.length + 1}, checks)
    expect(events).toBe(404)
    expect(notes).toContainEqual({id: 'file-shrank', facts: {bytes: bytes.length, expected: bytes.length + 1}})
  })

  it('rejects if the source does', async () => {
    const source = {...bytesSource(bytes, [9999]), read: () => Promise.reject(new Error('gone'))}
    await expect(checkLogStream(source, checks)).rejects.toThrow('gone')
  })
})

describe('progress', () => {
  it('is reported at the first finding, and reading ends when it is cancelled', async () => {
    const bytes = encode(hit('01', '/a').repeat(20_000))
    const reports: number[] = []
    const log = await checkLogStream(bytesSource(bytes, [300_000]), checks, {
      onProgress: ({found}) => reports.push(found[0]?.count ?? 0),
      isCancelled: () => reports.length > 0,
    })
    expect(reports).toHaveLength(1)
    expect(log.complete).toBe(false)
    expect(log.findings[0]?.count).toBe(reports[0])
    expect(log.bytes).toBeLessThan(bytes.length)
  })
})
