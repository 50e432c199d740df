import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {langs} from '../../src/model/lang.ts'
import {fileUri} from '../../src/report/sarif/file-uri.ts'
import type {SarifFix, SarifLog} from '../../src/report/sarif/sarif-types.ts'
import {toSarif} from '../../src/report/to-sarif.ts'
import {diagnoseTexts, firstArticle, readKnowledge, readSample} from '../diagnosis/read-case.ts'
import {anyDiagnosis} from './any-diagnosis.ts'
import {sarifValidator} from './sarif-validator.ts'

const knowledge = await readKnowledge()
const [log, plain, nocanon] = await Promise.all(['qsh.log', 'plain.conf', 'nocanon.conf'].map(readSample))
const options = {siteOf: (path: string) => `https://kb.example.com${path}`, redacted: false}
const valid = await sarifValidator()

function report(texts: Readonly<Record<string, string | undefined>>, lang: 'en' | 'ja' = 'en'): SarifLog {
  const given = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text ?? '']))
  return toSarif(diagnoseTexts(given, knowledge), knowledge, lang, options)
}

/** Makes the replacements of a fix in a text, the last one first, as a tool that knows nothing of us does. */
function applyFix(text: string, fix: SarifFix | undefined): string {
  const lines = text.split('\n')
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1
  return [...(fix?.artifactChanges[0]?.replacements ?? [])]
    .reverse()
    .reduce(
      (all, {deletedRegion: {startLine, startColumn, endLine, endColumn}, insertedContent}) =>
        all.slice(0, offset(startLine, startColumn)) + insertedContent.text + all.slice(offset(endLine, endColumn)),
      text,
    )
}

describe('SARIF', () => {
  it.each(langs)('has rules, places, levels and corrections, and is valid, in %s', lang => {
    const sarif = report({'logs/a.log': log, 'wiki.conf': plain}, lang)
    expect(valid(sarif)).toEqual([])
    const [run] = sarif.runs
    expect(run?.language).toBe(lang)
    expect(run?.tool.driver.rules.map(({id}) => id)).toEqual([`${firstArticle}/qsh-mismatch`, 'path-reencoded'])
    const [symptom, fault] = run?.results ?? []
    expect(symptom).toMatchObject({
      level: 'error',
      occurrenceCount: 1,
      locations: [{physicalLocation: {region: {startLine: 1}}}],
    })
    expect(fault).toMatchObject({
      ruleId: 'path-reencoded',
      ruleIndex: 1,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'wiki.conf', index: 1},
            region: {startLine: 4, startColumn: 5, endLine: 4, endColumn: 39},
          },
        },
      ],
    })
    expect(/[ぁ-ん]/u.test(fault?.message.text ?? '')).toBe(lang === 'ja')
    expect(applyFix(plain ?? '', fault?.fixes?.[0])).toBe(nocanon)
  })

  it('replaces the whole text where its line breaks were lost', () => {
    const oneLine = plain?.replaceAll('\n', ' ')
    const fix = report({'wiki.conf': oneLine}).runs[0]?.results[0]?.fixes?.[0]
    expect(applyFix(oneLine ?? '', fix)).toContain('ProxyPass / http://localhost:8090/ nocanon\n')
  })

  it('gives each of two virtual hosts its own result and correction', () => {
    const two = `${plain}${plain}`
    const results = report({'wiki.conf': two}).runs[0]?.results ?? []
    expect(results.map(({locations}) => locations[0]?.physicalLocation.region?.startLine)).toEqual([4, 10])
    for (const {fixes} of results) expect(fixes?.[0]).toBeDefined()
  })

  it('says what was not found out as notifications', () => {
    const include = plain?.replace('ProxyPreserveHost On', 'Include sites/*.conf')
    const notifications = report({'wiki.conf': include, 'a.txt': 'hello'}).runs[0]?.invocations[0]
      .toolExecutionNotifications
    expect(notifications?.map(({descriptor}) => descriptor.id)).toContain('not-recognised')
  })

  it('is valid whatever the inputs hold', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(anyDiagnosis, fc.constantFrom(...langs), (diagnosis, lang) => {
        const text = JSON.stringify(toSarif(diagnosis, knowledge, lang, options))
        expect(valid(JSON.parse(text))).toEqual([])
      }),
      {seed: 20260116, numRuns: 200},
    )
  })
})

describe('the name of a file as a URI', () => {
  it.each([
    ['wiki.conf', 'wiki.conf'],
    ['logs/a b#1.log', 'logs/a%20b%231.log'],
    ['/etc/apache2/wiki.conf', 'file:///etc/apache2/wiki.conf'],
    ['C:\\Program Files\\x.log', 'file:///C:/Program%20Files/x.log'],
    ['\\\\server\\share\\x.log', 'file://server/share/x.log'],
    ['貼り付け', '%E8%B2%BC%E3%82%8A%E4%BB%98%E3%81%91'],
    ['a:b.log', 'a%3Ab.log'],
  ])('writes %s as %s', (name, uri) => {
    expect(fileUri(name)).toBe(uri)
  })
})
