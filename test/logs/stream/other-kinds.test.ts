import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {encodeText} from '../../../src/input/encode-text.ts'
import {layoutsOf} from '../../../src/input/event-headers.ts'
import {readSource} from '../../../src/input/read-source.ts'
import {eventBlocks} from '../../../src/logs/event-blocks.ts'
import {checkLogStream} from '../../../src/logs/stream/check-log-stream.ts'
import {streamChecks} from '../../../src/logs/stream/stream-checks.ts'
import type {Signature} from '../../../src/model/article.ts'
import type {LogInputKind} from '../../../src/model/input-kind.ts'
import type {SourceText} from '../../../src/model/source-text.ts'
import {seededRandom} from '../../bench/logs/seeded-random.ts'
import {generateEvents, renderLog} from '../generate-events.ts'
import {know} from '../know.ts'
import {bytesSource} from './bytes-source.ts'
import {compareWithCheckLog} from './compare-with-check-log.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const root = new URL('../fixtures/shapes/', import.meta.url)
const shapes = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('input.log'))
  .map(name => name.slice(0, -'/input.log'.length).replaceAll('\\', '/'))
  .sort()
const kinds = Object.keys(layoutsOf) as readonly LogInputKind[]

/** Each about words of one fixture or of the lines below; `logs` says on which kind's events it may be tried. */
const about = (id: string, logs: Signature['logs'], ...anchors: readonly string[]): Signature => ({
  id,
  severity: 'error',
  logs,
  anchors,
  where: [],
  matches: [],
  misses: [],
})
const knowledge = know(
  about(
    'tomcat',
    ['catalina'],
    'Failed to start component',
    '開始に失敗',
    'Exception sending context',
    'locate appender',
  ),
  about('own', ['confluence'], 'Unable to start up Confluence', 'Failed to start component', 'gone for good'),
  about('safe', ['security'], 'Failed to start component', 'gone for good'),
  about('collaborate', ['synchrony'], 'synchrony', 'gone for good'),
  about('requests', ['access'], ' 502 ', '/wiki/x', 'setupadministrator'),
  about('httpd', ['apache-error'], 'AH01136', 'AH00957', 'File does not exist'),
  about('nginx', ['nginx-error'], 'Connection refused', 'too large body'),
  about('haproxy', ['haproxy'], 'is DOWN', '<NOSRV>'),
  {...about('often', ['catalina'], 'gone for good'), threshold: {count: 3, within: '1h'}},
)

/** Events of every layout, what stands between events, and what only looks like a header. */
const pieces: readonly string[] = [
  ...shapes
    .filter(name => !name.startsWith('pasted/'))
    .flatMap(name => eventsOf(readSource('pasted', readFileSync(new URL(`${name}/input.log`, root))))),
  ...renderLog(generateEvents(20, 3)).split(/\n(?=2)/),
  '2023-09-16 11:21:06',
  'Full thread dump OpenJDK 64-Bit Server VM (17.0.15+6 mixed mode, sharing):',
  '',
  ' ',
  '16-Sep-2023 11:21:03.233 SEVERE main] nothing',
  '16-Sep-2023 11:21:03.233 WARNING [a] b.C.d gone for good',
  '31-Feb-2023 11:21:03.233 FINE [a b] b.C.d gone for good',
  'SEVERE [main] a.B.c it is gone for good',
  'INFO [x] a.b.c ',
  '警告 [http-nio-1] a.B.c 終わり',
  'Oct 06, 2014 8:32:18 AM org.example.Some method',
  'Oct 06, 2014 8:32:18 AM org.example.Some method WARNING: gone for good',
  'WARNING: gone for good',
  'INFO: all is well',
  '2014/10/06 午後 8:32:18 org.example.Some method',
  '重大: 失敗しました',
  '2025-08-10 03:09:57,843 main WARN gone for good',
  '2025-08-10 03:09:57,843 main INFO gone for good',
  '<13>haproxy[1]: Server a/b is DOWN, gone for good',
  'haproxy[1]: x',
  '[ALERT] (1) : x',
  '2026/11/23 02:42:10 [crit] 5526#5526: *1 gone for good',
  '[Mon Jan 08 09:32:51 2018] [crit] gone for good',
  'あ [08/Jan/2024:09:32:51 +0900] "GET /x HTTP/1.1" 502 1',
  `${'x'.repeat(200)}[08/Jan/2024:09:32:51 +0900] "GET /x HTTP/1.1" 502 1`,
  `${'x'.repeat(201)}[08/Jan/2024:09:32:51 +0900] "GET /x HTTP/1.1" 502 1`,
  'May be this is no header',
  '10 06, 2014 is none',
]

/** `count` of these pieces in any order. */
function eventsOf({kind, text}: SourceText): readonly string[] {
  return [...eventBlocks(text, kind as LogInputKind)].map(({from, to}) => text.slice(from, to))
}

function scramble(count: number, seed: number): string {
  const random = seededRandom(seed)
  return Array.from({length: count}, () => random.of(pieces)).join('\n')
}

describe('a log of any kind that is read as a stream', () => {
  it.each(shapes)('of the shape %s gives what the check of the text gives', async name => {
    const bytes = readFileSync(new URL(`${name}/input.log`, root))
    const {kind} = readSource('pasted', bytes)
    if (!(kind in layoutsOf)) {
      const {notes} = await checkLogStream(bytesSource(bytes), streamChecks(knowledge))
      expect(notes).toEqual([{id: 'log-kind-not-read', facts: {kind}}])
      return
    }
    const {events} = await compareWithCheckLog(bytes, knowledge, [100], kind as LogInputKind)
    if (!name.startsWith('pasted/')) expect(events).toBeGreaterThan(0)
    const crlf = encode(new TextDecoder().decode(bytes).replaceAll('\n', '\r\n'))
    await compareWithCheckLog(crlf, knowledge, [7], kind as LogInputKind)
  })

  it.each(kinds)(
    'gives for scrambled events of a %s what the check of the text gives',
    {timeout: 60_000},
    async kind => {
      for (let seed = 1; seed <= 25; seed++) {
        await compareWithCheckLog(encode(scramble(120, seed)), knowledge, [4099], kind)
      }
      const {findings} = await compareWithCheckLog(encode(scramble(9000, 99)), knowledge, [70_001], kind)
      expect(findings.length).toBeGreaterThan(0)
    },
  )

  it.each(['shift_jis', 'euc-jp'] as const)('reads the lines of Tomcat in Japanese in %s', async encoding => {
    const text = ['juli-japanese', 'juli-two-lines-japanese']
      .map(name => readFileSync(new URL(`${name}/input.log`, root), 'utf8'))
      .join('')
    const bytes = encodeText(`${text.repeat(40)}重大 [main] a.B.c 終わり\n`, encoding)
    if (!bytes) throw new Error('Unexpected character')
    const {levels, findings} = await compareWithCheckLog(bytes, knowledge, [999], 'catalina-log')
    expect(levels).toMatchObject({info: 120, warn: 40, error: 81, none: 0})
    expect(findings.map(({check, count}) => [check, count])).toEqual([['tomcat', 40]])
  })
})

describe('levels and hours', () => {
  const read = async (text: string, kind: LogInputKind) => {
    const {hours, levels, first, last} = await checkLogStream(bytesSource(encode(text)), streamChecks(knowledge), {
      kind,
    })
    const named = Object.entries(levels).filter(([, count]) => count > 0)
    return [Object.fromEntries(named), hours.map(({hour}) => hour), first, last]
  }

  it.each<[string, LogInputKind, unknown]>([
    [
      'juli-one-line',
      'catalina-log',
      [{info: 2, error: 1}, ['2023-09-16T11'], '2023-09-16T11:21:03.233', '2023-09-16T11:21:06.002'],
    ],
    [
      'juli-two-lines',
      'catalina-log',
      [
        {info: 1, warn: 1, error: 1},
        ['2014-10-06T08', '2014-10-06T12'],
        '2014-10-06T08:32:18.000',
        '2014-10-06T12:05:03.000',
      ],
    ],
    [
      'access-combined',
      'access-log',
      [{none: 3}, ['2024-01-08T09'], '2024-01-08T09:32:51.000', '2024-01-08T09:32:53.000'],
    ],
    [
      'apache-error',
      'apache-error-log',
      [{info: 1, warn: 1, error: 1}, ['2026-11-23T02'], '2026-11-23T02:39:39.360', '2026-11-23T02:39:40.424'],
    ],
    [
      'nginx-error',
      'nginx-error-log',
      [{info: 1, error: 2}, ['2026-11-23T02'], '2026-11-23T02:42:08.000', '2026-11-23T02:42:11.000'],
    ],
    [
      'haproxy-bare',
      'haproxy-log',
      [{warn: 1, none: 2}, ['2026-11-23T01'], '2026-11-23T01:02:51.443', '2026-11-23T01:02:52.655'],
    ],
    [
      'status-logger',
      'catalina-log',
      [{warn: 1, error: 2}, ['2025-08-10T03'], '2025-08-10T03:09:57.843', '2025-08-10T03:09:58.100'],
    ],
  ])('of the shape %s are counted', async (name, kind, expected) => {
    expect(await read(readFileSync(new URL(`${name}/input.log`, root), 'utf8'), kind)).toEqual(expected)
  })
})

it('reads a thread dump of any length past, and counts it nowhere', async () => {
  const dump = `Full thread dump OpenJDK:\n\n"main" #1 tid=0x1 gone for good\n${'\tat a.B.c(D.java:1)\n'.repeat(40_000)}`
  const text = `${dump}16-Sep-2023 11:21:03.233 WARNING [a] b.C.d gone for good\n2023-09-16 11:21:06\n${dump}${dump}`
  for (const kind of ['catalina-log', 'confluence-log', 'access-log'] as const) {
    const {events, notes} = await compareWithCheckLog(encode(text), knowledge, [100_000], kind)
    expect(events).toBe(kind === 'access-log' ? 0 : 1)
    expect(notes.map(({id}) => id)).toEqual(kind === 'access-log' ? ['no-events'] : [])
  }
})
