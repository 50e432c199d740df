import fc from 'fast-check'
import {readSource} from '../../src/input/read-source.ts'
import type {Diagnosis} from '../../src/model/diagnosis.ts'
import type {Finding, FoundPlace} from '../../src/model/finding.ts'
import type {Note} from '../../src/model/note.ts'
import type {SourceText} from '../../src/model/source-text.ts'
import type {Verdict} from '../../src/model/verdict.ts'
import {firstArticle} from '../diagnosis/read-case.ts'

/** Texts with whatever markup, escapes and broken characters an input may bring. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.string({unit: 'binary', maxLength: 12}),
      fc.constantFrom(
        '```\n',
        '~~~~',
        '`',
        '# ',
        '- ',
        '1. ',
        '> ',
        '| a | b |',
        '<script>alert(1)</script>',
        '<!--',
        '](javascript:x)',
        '![x](http://evil.example/p.png)',
        '[a]: http://evil.example',
        '&lt;',
        '&#60;',
        '\\',
        '*',
        '_',
        '**',
        '~~',
        '\n',
        '\r\n',
        '\t',
        'http://evil.example/',
        'www.evil.example',
        'a@evil.example',
        'mailto:a@evil.example',
        '---',
        '===',
        '    ',
        '$x$',
        '\ud800',
        '\u2028',
        '\u0000',
        '"',
        '日本語',
        '[^1]',
        '- [ ] ',
        '%',
      ),
    ),
    {maxLength: 8},
  )
  .map(parts => parts.join(''))

const time = fc.constantFrom(null, '2024-05-06T07:08:09.123', '2024-05-07T00:00:00.000')
const facts = fc.record({url: hostileText, user: hostileText, route: hostileText, sent: hostileText, what: hostileText})
const note = fc.record({
  id: fc.constantFrom('not-recognised', 'cut-off', 'newlines-restored', 'nul-bytes'),
  facts,
}) satisfies fc.Arbitrary<Note>

function anyPlace(sources: readonly SourceText[]): fc.Arbitrary<FoundPlace> {
  const span = fc.tuple(fc.nat(sources.length - 1), fc.nat(), fc.nat()).map(([input, a, b]) => {
    const size = (sources[input]?.text.length ?? 0) + 1
    const from = a % size
    return {input, span: {from, to: from + (b % (size - from))}}
  })
  const streamed = fc.record({
    input: fc.nat(sources.length - 1),
    place: fc.nat(999).map(line => ({line: line + 1, column: 1, endLine: line + 1, endColumn: 2})),
    sample: hostileText,
  })
  return fc.oneof(span, streamed)
}

function anyFinding(sources: readonly SourceText[]): fc.Arbitrary<Finding> {
  const place = anyPlace(sources)
  const log = fc.record({
    check: fc.constantFrom('qsh-mismatch', 'server-start'),
    article: fc.constant(firstArticle),
    variants: fc.array(fc.record({facts, count: fc.nat(9), last: time}), {minLength: 1, maxLength: 3}),
    fixes: fc.constant([]),
  })
  const config = fc.record({
    check: fc.constantFrom('path-reencoded', 'slash-mismatch', 'unknown-rule'),
    article: fc.constant(firstArticle),
    variants: fc.constant([]),
    fixes: fc.array(
      fc.record({
        remedy: fc.constantFrom('add-nocanon', 'match-slashes', 'unknown-remedy'),
        kind: fc.constantFrom('safe' as const, 'choice' as const),
        input: fc.nat(sources.length - 1),
        edits: fc.record({from: fc.constant(0), to: fc.constant(0), insert: hostileText}).map(edit => [edit]),
        revives: fc.constantFrom([], ['slash-mismatch']),
      }),
      {maxLength: 2},
    ),
  })
  return fc.oneof(log, config).chain(kind =>
    fc.record({
      check: fc.constant(kind.check),
      ...(kind.check === 'server-start' ? {} : {article: fc.constant(kind.article)}),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
      certainty: fc.constantFrom('certain' as const, 'likely' as const),
      count: fc.integer({min: 1, max: 5000}),
      first: time,
      last: time,
      timeline: fc.constant({
        unit: 'minute' as const,
        counts:
          kind.variants.length > 0
            ? ([
                ['2024-05-06T07:08', 1],
                ['2024-05-07T00:00', 2],
              ] as const)
            : [],
        undated: 0,
        omitted: 0,
      }),
      places: fc.array(place, {minLength: 1, maxLength: 5}),
      facts,
      variants: fc.constant(kind.variants),
      fixes: fc.constant(kind.fixes),
    }),
  )
}

const verdict: fc.Arbitrary<Verdict> = fc.record({
  article: fc.constant(firstArticle),
  cause: fc.constantFrom('path-reencoded', 'second-hop', 'unknown-cause'),
  status: fc.constantFrom(...(['confirmed', 'likely', 'possible', 'waiting', 'ruled-out'] as const)),
  because: fc.subarray(['qsh-mismatch', 'path-reencoded', 'unknown-check']),
  remedies: fc.subarray(['add-nocanon', 'drop-uri-part', 'unknown-remedy']),
  needs: fc.subarray(['reverse-proxy' as const, 'server-xml' as const]),
  reasons: fc.array(
    fc.record({
      id: fc.constantFrom('undecided' as const, 'path-unchanged' as const, 'ruled-out-since' as const),
      facts: fc.record({path: hostileText, last: fc.constant('2024-05-06T07:08:09.123')}),
    }),
    {maxLength: 2},
  ),
})

/** Any diagnosis of up to three inputs with hostile names and texts; what is found in them is arbitrary too. */
export const anyDiagnosis: fc.Arbitrary<Diagnosis> = fc
  .array(fc.tuple(hostileText, hostileText), {minLength: 1, maxLength: 3})
  .map(given => given.map(([name, text]) => readSource(name, new TextEncoder().encode(text))))
  .chain(sources =>
    fc.record({
      order: fc.constant(null),
      inputs: fc.array(note, {maxLength: 2}).map(notes =>
        sources.map(source => ({
          name: source.name,
          kind: source.kind,
          bytes: source.bytes.length,
          lines: source.text.split('\n').length,
          events: 0,
          notes: [...source.notes, ...notes],
          source,
        })),
      ),
      hours: fc.constant([]),
      findings: fc.array(anyFinding(sources), {maxLength: 4}),
      questions: fc.array(
        fc.record({
          check: fc.constant('path-reencoded'),
          why: fc.constantFrom('include' as const, 'variable' as const),
          needs: fc.constant('apache-config' as const),
          place: anyPlace(sources),
          facts,
        }),
        {maxLength: 2},
      ),
      verdicts: fc.array(verdict, {maxLength: 3}),
      unmatched: fc.array(
        fc.record({
          fingerprint: fc.constant('f'),
          count: fc.integer({min: 1, max: 9}),
          exception: hostileText,
          terms: hostileText,
          places: fc.array(anyPlace(sources), {minLength: 1, maxLength: 2}),
        }),
        {maxLength: 2},
      ),
    }),
  )
