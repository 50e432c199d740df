import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkConfig} from '../../../src/config/check-config.ts'
import {readConfigs} from '../../../src/config/read-configs.ts'
import {sourceOf} from '../source-of.ts'

const words =
  `VirtualHost Location LocationMatch Proxy If Else IfModule IfDefine Macro ProxyPass ProxyPassMatch Define Include Require
  RewriteRule RewriteCond RequestHeader ProxyPreserveHost BalancerMember / http://b/ ^/(a*)*$ [P] On mod_proxy.c !X \${X}
  valid-user expr "%{A} < > " ' \\ # <! [ ( { \u3000 ソ \ufeff`.split(/\s+/u)

describe('any text', () => {
  it('is read without an error, and every span lies within it', () => {
    const piece = fc.oneof(
      fc.constantFrom(...words, '<', '</', '>', '>\n', '\n', '\r\n', '\\\n', ' ', ' ', '\t'),
      fc.string({maxLength: 6}),
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), fc.array(piece, {maxLength: 20}), (pieces, included) => {
        const files = [
          {input: 0, source: {...sourceOf(`Include b.conf\n${pieces.join('')}`), name: 'a.conf'}},
          {input: 1, source: {...sourceOf(included.join('')), name: 'b.conf'}},
        ]
        const {readings, files: read} = readConfigs(files)
        const length = (input: number): number => read.find(file => file.input === input)?.source.text.length ?? -1
        for (const {model, source} of readings) {
          const spans = [
            ...model.marks.map(({span}) => span),
            ...model.gaps.map(({span}) => span),
            ...model.sites.flatMap(site => [
              site.span,
              ...site.routes.map(({span}) => span),
              ...site.guards.map(({span}) => span),
            ]),
          ]
          for (const {from, to} of spans) expect(0 <= from && from <= to && to <= source.text.length).toBe(true)
        }
        for (const {input, notes} of read) {
          for (const {span} of notes)
            expect(span === undefined || (0 <= span.from && span.to <= length(input))).toBe(true)
        }
        const {findings} = checkConfig(readings, {loggedPaths: []})
        for (const {places} of findings) {
          for (const place of places) expect('span' in place && place.span.to <= length(place.input)).toBe(true)
        }
      }),
      {seed: 20261125, numRuns: 1500},
    )
  })

  it.each([
    '<',
    '>',
    '"',
    "'",
    '\\',
    '\\\n',
    '{',
    '$' + '{',
    '\n',
    '<\n',
    '</a>\n',
    '<Location /a>\n',
    'ProxyPass / http://b/\n',
    '<LocationMatch ^/a>\nProxyPass http://b/\nRequestHeader set a b\n</LocationMatch>\n',
    'Aaaaaaaa b\n',
    'RewriteRule ^(a+)+$ b [P]\n',
    '<If "((((',
    'Include *.conf\n',
  ])('is read in a time that grows with its length: %j again and again', unit => {
    const seconds = (length: number): number => {
      const source = sourceOf(unit.repeat(length / unit.length))
      const begin = performance.now()
      readConfigs([{input: 0, source}])
      return performance.now() - begin
    }
    // Warm code, and a floor below which a machine's noise counts for more than the work.
    seconds(20_000)
    const short = Math.max(seconds(20_000), 20)
    expect(seconds(160_000) / short).toBeLessThan(30)
  })
})
