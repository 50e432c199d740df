import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkConfig} from '../../../src/config/check-config.ts'
import {readConfigs} from '../../../src/config/read-configs.ts'
import {suppress} from '../../../src/config/suppress.ts'
import {applyEdits} from '../../../src/input/apply-edits.ts'
import {readSource} from '../../../src/input/read-source.ts'
import type {InputKind} from '../../../src/model/input-kind.ts'
import type {Span} from '../../../src/model/span.ts'
import {sourceOf} from '../source-of.ts'

const kinds = ['server-xml', 'confluence-cfg', 'setenv', 'upm-properties'] as const

const pieces: Readonly<Record<(typeof kinds)[number], readonly string[]>> = {
  'server-xml': [
    ...[
      '<Connector',
      '<Resource',
      '<Context',
      '<Valve',
      '<Executor',
      '<Service>',
      '</Service>',
      '/>',
      '>',
      ' port="8009"',
    ],
    ...[' protocol="AJP/1.3"', ' secretRequired="false"', ' address="0.0.0.0"', ' scheme="HTTPS"', ' proxyName="w"'],
    ...[
      ' type="javax.sql.DataSource"',
      ' maxActive="9"',
      ' maxThreads="48"',
      ' secret="s"',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
    ],
    ...[
      '<!DOCTYPE a [<!ENTITY b SYSTEM "c">]>',
      '&b;',
      '&amp;',
      '&',
      '"',
      "'",
      '<',
      '{{ x }}',
      '{% if %}',
      '<% x %>',
      '$' + '{x}',
    ],
  ],
  'confluence-cfg': [
    ...[
      '<confluence-configuration>',
      '<properties>',
      '<property name="',
      'hibernate.c3p0.max_size',
      '">',
      '60',
      '</property>',
    ],
    ...['<property', '</properties>', '&lt;', '&', '<', '>', '"', '<![CDATA[', ']]>', '<!--', '-->', '{{ x }}'],
  ],
  setenv: [
    ...[
      'CATALINA_OPTS=',
      'export ',
      'set ',
      '"',
      "'",
      '\\',
      '^',
      '\n',
      '\r\n',
      ' ',
      '# ',
      'rem ',
      'if ',
      'fi',
      'case ',
      'esac',
    ],
    ...[
      '{',
      '}',
      '(',
      ')',
      ';',
      '&&',
      '`',
      '$(',
      '$' + '{',
      '%',
      '-Xmx',
      '2g',
      '--Da.b=1',
      '-D',
      '–D',
      '-XX:',
      '+',
      '=',
      '-Dp.password=',
    ],
  ],
  'upm-properties': ['upm.a', '=', ':', ' ', '\\', '\n', '\r\n', '#', '!', '-D', '--', '\\u00', 'token', '{{ x }}'],
}

/** All spans that a value holds, however deep. */
function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return []
  if ('from' in value && 'to' in value) return [value as Span]
  return Object.values(value).flatMap(spansIn)
}

describe.each(kinds)('any text of the kind %s', kind => {
  it('is read and mended without an error, and every span lies within it', () => {
    const piece = fc.oneof({arbitrary: fc.constantFrom(...pieces[kind]), weight: 6}, fc.string({maxLength: 4}))
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), parts => {
        const source = sourceOf(parts.join(''), kind)
        const {readings, files} = readConfigs([{input: 0, source}])
        const {findings} = checkConfig(readings, {loggedPaths: ['/a[b?{']})
        const spans = [
          ...spansIn(readings.map(({model, comments}) => [model, comments])),
          ...spansIn([files[0]?.notes, findings]),
        ]
        for (const {from, to} of spans) expect(0 <= from && from <= to && to <= source.text.length).toBe(true)
        for (const {edits} of findings.flatMap(({fixes}) => fixes))
          readConfigs([{input: 0, source: {...source, text: applyEdits(source.text, edits)}}])
      }),
      {seed: 20261125, numRuns: 1000},
    )
  })
})

describe('hostile text', () => {
  const units: readonly (readonly [InputKind, string])[] = [
    ['server-xml', '<Connector port="8090" scheme="HTTPS"/>\n'],
    ['server-xml', '<Connector '],
    ['server-xml', '<!-- <Connector secret="a"/> -->'],
    ['server-xml', '<Service><Executor name="a"/>'],
    ['server-xml', '&a;'],
    ['server-xml', '<!-- shindan: ignore ajp-open why -->\n'],
    ['server-xml', '<!-- shindan: ignore ajp-open why -->'],
    ['confluence-cfg', '<confluence-configuration><a>'],
    ['confluence-cfg', '<property name="a">b</property>'],
    ['confluence-cfg', '<property name="url">?password='],
    ['setenv', 'A_OPTS="-Da=1"\n'],
    ['setenv', 'A_OPTS="\\"'],
    ['setenv', 'A_OPTS=`'],
    ['setenv', 'A_OPTS="$' + '{'],
    ['setenv', 'A_OPTS="$($(`'],
    ['setenv', "'"],
    ['setenv', 'if ('],
    ['setenv', '\\\n'],
    ['setenv', 'set A_OPTS=-Xmx ^\n'],
    ['setenv', '-Dtoken'],
    ['setenv', '--D -D -Xmx '],
    ['setenv', '-'],
    ['upm-properties', '\\\n'],
    ['upm-properties', '\\'],
    ['upm-properties', '--Da=b\n'],
  ]

  it.each(units)('of the kind %s takes a time that grows with it: %j', (kind, unit) => {
    const spent = (length: number): number => {
      const source = sourceOf(unit.repeat(length / unit.length), kind)
      const begin = process.cpuUsage()
      const {readings} = readConfigs([{input: 0, source}])
      for (const reading of readings) suppress(reading, [])
      return process.cpuUsage(begin).user / 1000
    }
    // Warm code, and a floor below which the noise of a machine counts for more than the work.
    spent(20_000)
    const short = Math.max(spent(20_000), 20)
    expect(spent(160_000) / short).toBeLessThan(30)
  })
})

describe('a server.xml in Japanese', () => {
  const text =
    '<?xml version="1.0"?>\r\n<!-- 社内 wiki 用 -->\r\n<Server port="8000"><Connector port="8090" proxyName="w"/></Server>\r\n'
  const shiftJis = Uint8Array.from(
    [...text].flatMap(char => ({社: [0x8e, 0xd0], 内: [0x93, 0xe0], 用: [0x97, 0x70]})[char] ?? [char.charCodeAt(0)]),
  )

  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)])],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['Shift_JIS', shiftJis],
  ])('is read from %s', (_name, bytes) => {
    const source = readSource('server.xml', bytes)
    const {readings, files} = readConfigs([{input: 0, source}])
    expect(source.kind).toBe('server-xml')
    expect(readings[0]?.source.text).toBe(text)
    expect(readings[0]?.model.tomcat?.connectors).toHaveLength(1)
    expect(files[0]?.notes).toEqual([])
  })
})
