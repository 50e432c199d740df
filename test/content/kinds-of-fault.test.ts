import {describe, expect, it} from 'vitest'
import type {Problem} from '../../src/content/problem.ts'
import {pointedProblems} from './gate-case.ts'

/** A kind of fault, the case that has it, and where a writer is sent. */
interface Kind {
  readonly kind: string
  readonly fixture: string
  readonly id: Problem['id']
  readonly file: string
  readonly line: number
  /** What stands on that line. */
  readonly text: string
}

const article = 'docs/kb/token-expired/article.yaml'
const english = 'docs/kb/token-expired/index.md'
const japanese = 'i18n/ja/docusaurus-plugin-content-docs/current/kb/token-expired/index.md'

const kinds: readonly Kind[] = [
  {
    kind: 'missing fact',
    fixture: 'facts-only-in-english',
    id: 'only-in-english',
    file: japanese,
    // A directive that is not there: the heading of the section that lacks it.
    line: 22,
    text: '## 診断 {#diagnosis}',
  },
  {
    kind: 'changed code token',
    fixture: 'code-token-changed',
    id: 'only-in-japanese',
    file: japanese,
    line: 20,
    text: '`report.doc` を開くと',
  },
  {
    kind: 'stale translation',
    fixture: 'translation-stale',
    id: 'translation-stale',
    file: japanese,
    line: 4,
    text: "source: 'ac69d2318efd'",
  },
  {
    kind: 'wrong term',
    fixture: 'form-avoided',
    id: 'form-avoided',
    file: japanese,
    line: 35,
    text: 'サーバの時計が遅れています。',
  },
  {
    kind: 'dead link',
    fixture: 'link-to-nothing',
    id: 'link-dead',
    file: english,
    line: 31,
    text: '[the guide](guide/stat.md)',
  },
  {
    kind: 'unknown directive',
    fixture: 'directive-unknown',
    id: 'directive-unknown',
    file: english,
    line: 54,
    text: '::version',
  },
  {
    kind: 'unproven signature',
    fixture: 'signature-without-samples',
    id: 'too-few',
    file: article,
    line: 30,
    text: 'matches: []',
  },
  {
    kind: 'overlapping signature',
    fixture: 'matched-by-another-article',
    id: 'sample-matched-elsewhere',
    file: article,
    line: 30,
    text: 'matches: [samples/expired.log]',
  },
  {
    kind: 'misspelt key',
    fixture: 'misspelt-key',
    id: 'unexpected-key',
    file: article,
    line: 12,
    text: 'signaturs:',
  },
]

describe('each kind of fault: missing fact, changed code token, stale translation, wrong term, dead link, unknown directive, unproven signature, overlapping signature, misspelt key', () => {
  it.each(kinds)('$kind is caught at $file:$line', {timeout: 60_000}, async ({fixture, id, file, line, text}) => {
    const problems = await pointedProblems(fixture)
    expect(problems).toContainEqual({id, file, line, text: expect.stringContaining(text)})
  })

  it('names a claim without a source where it stands', {timeout: 60_000}, async () => {
    const problems = (await pointedProblems('claim-without-source')).filter(({id}) => id === 'claim-without-source')
    expect(problems.map(({file, line, text}) => `${file}:${line} ${text.trim().slice(0, 19)}`)).toEqual([
      `${article}:7 - {product: conflue`,
      `${article}:13 - id: expired`,
      `${article}:36 - {id: clock, shown`,
      `${article}:37 - {id: proxy, shown`,
    ])
  })
})
