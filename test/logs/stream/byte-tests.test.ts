import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {LayoutName} from '../../../src/input/event-headers.ts'
import {fingerprint} from '../../../src/logs/fingerprint.ts'
import {layoutAt} from '../../../src/logs/layout-at.ts'
import {layouts} from '../../../src/logs/layouts/index.ts'
import {parseEvent} from '../../../src/logs/parse-event.ts'
import {accessLines} from '../../../src/logs/stream/access-lines.ts'
import {apacheErrorLines} from '../../../src/logs/stream/apache-error-lines.ts'
import {eventTable} from '../../../src/logs/stream/event-table.ts'
import {haproxyLines} from '../../../src/logs/stream/haproxy-lines.ts'
import {juliLines} from '../../../src/logs/stream/juli-lines.ts'
import {levelOf} from '../../../src/logs/stream/level-of.ts'
import type {HashedLines, LineTest} from '../../../src/logs/stream/line-layout.ts'
import {nginxErrorLines} from '../../../src/logs/stream/nginx-error-lines.ts'
import {packHour} from '../../../src/logs/stream/pack-hour.ts'
import {layoutNames, packOpening, worryingBit} from '../../../src/logs/stream/pack-opening.ts'
import type {LogInputKind} from '../../../src/model/input-kind.ts'

const root = new URL('../fixtures/shapes/', import.meta.url)
const fixtures = readdirSync(root)
  .filter(name => name !== 'pasted')
  .flatMap(name => readFileSync(new URL(`${name}/input.log`, root), 'utf8').split('\n'))

interface Layout {
  readonly name: LayoutName
  readonly kind: LogInputKind
  readonly lines: LineTest & Partial<HashedLines>
  /** Parts of a line, what is usual first. */
  readonly parts: readonly (readonly string[])[]
}

const clock = ['09:32:51', '23:59:59', '24:00:00', '9:32:51', '09:60:51', '09:32:61', '0X:32:51']
const cases: readonly Layout[] = [
  {
    name: 'juli',
    kind: 'catalina-log',
    lines: juliLines,
    parts: [
      ['16', '31', '00', '1', 'X6', '99'],
      ['-'],
      ['Sep', 'FEB', 'sep', 'Sept', '9月', 'Xyz', 'Se'],
      ['-2023 ', '-20XX ', '-2023\t', '-0000 '],
      clock,
      ['.233', ',233', '.23', '.2334'],
      [' ', '\t', '  '],
      ['SEVERE', 'WARNING', 'INFO', 'FINEST', 'CONFIG', '重大', '警告', 'Severe', 'OFF', 'severe'],
      [' ', '\t'],
      ['[main] ', '[a [b] c] ', '[あ] ', '[main', 'main] ', '[]\t', `[${'x'.repeat(800)}] `, '[a\rb] ', '[a]b] '],
      ['org.apache.Foo.bar', 'Foo.bar', 'Foo', 'a.B.<init>', 'a.B$1.c-d', '.x', 'x.', 'a/b.c', 'org.あ.b', ''],
      [' said 5', '', '\ttwo "quoted"', ' /x/y', ' 終わり', '\r'],
      ['', '\n', '\r\n', '\njava.io.IOException: x'],
    ],
  },
  {
    name: 'access',
    kind: 'access-log',
    lines: accessLines,
    parts: [
      ['', '10.0.0.9 - - ', 'あ ', 'x'.repeat(200), 'x'.repeat(201), '[x] '],
      ['[08/Jan/2024:', '[31/feb/2024:', '[00/Jan/2024:', '[08/Xyz/2024:', '08/Jan/2024:'],
      clock,
      [' +0900]', ' -0330]', ' 0900]', ']'],
      [' "GET /x HTTP/1.1" 200 1', ''],
    ],
  },
  {
    name: 'apacheError',
    kind: 'apache-error-log',
    lines: apacheErrorLines,
    parts: [
      ['[Mon Nov ', '[mon Nov ', '[Mon Xyz ', '[Mon  Nov '],
      ['23 ', ' 3 ', '3 ', '00 ', '39 '],
      clock,
      ['.424650', '', '.', '.4', `.${'4'.repeat(80)}`],
      [' 2026] ', ' 26] ', ' 2026]'],
      ['[proxy:', '[', '[core:mpm:', '[a.b-c:', '[:', `[${'m'.repeat(80)}:`],
      ['warn', 'error', 'info', 'notice', 'trace1', 'trace8', 'trace9', 'emerg', 'WARN', 'crit', 'other', 'debug2'],
      ['] ', ']', ' ] '],
      ['[pid 1:tid 2] ', '', '[pid 1] [client a:1] ', '[pid 1', '[other x] '],
      ['AH01136: ignoring', 'said 5 times', '', '"a" and /b/c', '終わり', '[x'],
      [
        '',
        ', referer: http://r.example/x',
        ', referer: a b',
        ', referer: a, referer: b',
        ', referer: あ',
        ', referer: ',
      ],
      ['', '\n', '\r\n'],
    ],
  },
  {
    name: 'nginxError',
    kind: 'nginx-error-log',
    lines: nginxErrorLines,
    parts: [
      ['2026/11/23 ', '2026/13/23 ', '2026/11/00 ', '2026-11-23 ', '26/11/23 '],
      clock,
      [
        ' [error] ',
        ' [warn] ',
        ' [emerg] ',
        ' [notice] ',
        ' [debug] ',
        ' [Error] ',
        ' [other] ',
        ' [errors] ',
        ' [error]',
      ],
      ['31#31', '31#', '#31', `${'3'.repeat(30)}#1`],
      [': ', ':', ' '],
      ['*1 ', '', '*', '*1', '* '],
      ['connect() failed (111: x)', 'said "it, client: 1" to /a', '終わり', '', ', client'],
      ['', ', client: 127.0.0.1', ', request: "GET /a"b"', ', host:', ', other: x'],
      ['', '\n', '\r\n'],
    ],
  },
  {
    name: 'haproxy',
    kind: 'haproxy-log',
    lines: haproxyLines(),
    parts: [
      ['', '<134>', '<131>', '<129>', '<>', '<1345>', '<134'],
      ['Nov 23 01:02:03 ', 'Nov  3 01:02:03 ', '', '2026-11-25T02:28:37.912898+00:00 ', '2026-11-25T02:28:37Z '].concat(
        ['1 2026-11-25T02:28:37.912898+00:00 ', '1 2026-11-25T02:28+0000 ', 'Nov 3 01:02:03 '],
      ),
      ['lb1 ', '', '- ', 'haproxy ', 'あ ', 'a b '],
      [
        'haproxy[4711]: ',
        'haproxy: ',
        'haproxy 4711 - - ',
        'haproxy - - - ',
        'haproxy[]: ',
        'haproxy[1] ',
        'nginx[1]: ',
        '',
      ],
      [
        '10.0.0.9:33317 ',
        '::1:40322 ',
        'x:1 ',
        'unix:1 ',
        '10.0.0.9 ',
        '10.0.0.9:333170 ',
        'Server a/b is ',
        'Server conf/c1 is DOWN, 5 left ',
        'Backup Server a/b is DOWN. ',
        'Server a is DOWN ',
        'あ:1 ',
      ],
      ['[23/Nov/2026:', '[00/Nov/2026:', '[23/Xyz/2026:', '23/Nov/2026:'],
      clock,
      ['.655] ', '] ', '.655]', ' +0000] '],
      ['https-in~ conf/c1 1/2/3/4/5 200 1 - - ---- 1/1/1/1/0 0/0 "GET / HTTP/1.1"', 'tls-in/1: x', '', 'DOWN'],
    ],
  },
]

const encode = (text: string) => new TextEncoder().encode(text)

/** What the regular expressions say; null if they refuse the line. */
function read({kind}: Layout, text: string) {
  const layout = layoutAt(text, 0, kind)
  if (layout === null) return null
  const event = parseEvent(text, {from: 0, to: text.length, headed: true}, kind)
  const worrying = layouts[layout].worrying?.test(text.slice(0, 200)) === true
  const [year = 0, month = 0, day = 0, hour = 0] = (event.time ?? '').split(/\D/).map(Number)
  return {
    layout,
    event,
    level: levelOf(event.level) | (worrying ? worryingBit : 0),
    hour: event.time === null ? -1 : packHour(year, month, day, hour),
  }
}

/** A usual line with a few parts that are not; sometimes with a character changed. */
function linesOf({name, parts}: Layout): fc.Arbitrary<string> {
  const assembled = fc
    .tuple(
      ...parts.map(list => fc.oneof({weight: 12, arbitrary: fc.constant(list[0] ?? '')}, fc.constantFrom(...list))),
    )
    .map(pieces => pieces.join(''))
  const known = fc.constantFrom(...fixtures.filter(line => line !== ''), name)
  const mutated = fc
    .tuple(
      fc.oneof(assembled, known),
      fc.nat(90),
      fc.constantFrom('', ' ', '0', 'X', '[', ']', ':', '\n', '\r', 'あ', '\t'),
    )
    .map(([line, at, character]) => line.slice(0, at) + character + line.slice(at + 1))
  return fc.oneof(assembled, known, mutated)
}

describe.each(cases)('the byte test of $name', layout => {
  const {lines, name} = layout

  it('takes no line that the regular expressions refuse, and finds layout, level and hour as they do', () => {
    let taken = 0
    fc.assert(
      fc.property(linesOf(layout), text => {
        const bytes = encode(text)
        const opened = lines.open(bytes, 0, bytes.length)
        if (opened === 0) return
        taken++
        const expected = read(layout, text)
        expect(expected?.layout).toBe(name)
        expect(opened & 0xff).toBe(packOpening(0, layoutNames.indexOf(name), expected?.level ?? 0))
        expect(lines.hour(bytes, 0)).toBe(expected?.hour)
      }),
      {seed: 11, numRuns: 6000},
    )
    expect(taken).toBeGreaterThan(1000)
  })

  it('takes a line as its program writes it, wherever it stands', () => {
    const usual = layout.parts.map(([first]) => first).join('')
    const bytes = encode(`x\n${usual}\n`)
    expect(lines.open(bytes, 2, bytes.length)).toBe(lines.open(encode(usual), 0, encode(usual).length))
    expect(lines.open(bytes, 2, bytes.length)).not.toBe(0)
    // Cut off anywhere, it is the same line or none.
    for (let end = 2; end < bytes.length; end++) {
      const cut = lines.open(bytes.slice(0, end), 2, end)
      expect([0, lines.open(bytes, 2, bytes.length) & 0xff]).toContain(cut & 0xff)
    }
  })
})

describe.each(cases.filter(({lines}) => lines.mix !== undefined))('the hashes of $name', layout => {
  const {lines} = layout

  it('are the same only for lines with the same fingerprint', () => {
    const prints = new Map<number, string>()
    const table = eventTable(1)
    let hashed = 0
    fc.assert(
      fc.property(linesOf(layout), text => {
        const [line = ''] = text.split('\n')
        const bytes = encode(line)
        const opened = lines.open(bytes, 0, bytes.length)
        const expected = opened >> 8 === 0 ? null : read(layout, line)
        if (!expected || (opened & worryingBit) === 0) return
        hashed++
        lines.mix?.(table, 0, bytes, opened >> 8, bytes.length)
        const print = fingerprint(expected.event)
        const shape = table.shapes[0] as number
        expect(prints.get(shape) ?? print).toBe(print)
        prints.set(shape, print)
      }),
      {seed: 12, numRuns: 6000},
    )
    expect(hashed).toBeGreaterThan(50)
    expect(prints.size).toBeGreaterThan(5)
  })
})
