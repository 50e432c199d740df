import fc from 'fast-check'
import {deflateSync, strToU8} from 'fflate'
import {describe, expect, it} from 'vitest'
import {langs} from '../../src/model/lang.ts'
import type {Timeline} from '../../src/model/timeline.ts'
import {answer} from '../../src/report/answer.ts'
import type {Answer} from '../../src/report/answer-types.ts'
import {readShareLink} from '../../src/report/read-share-link.ts'
import {base64url} from '../../src/report/share/base64url.ts'
import {sharedTimeline} from '../../src/report/share/shared-timeline.ts'
import {sharedAnswer} from '../../src/report/shared-answer.ts'
import {writeShareLink} from '../../src/report/write-share-link.ts'
import {configEn} from '../../src/wording/config.en.ts'
import {diagnoseTexts, firstArticle, readKnowledge, readSample} from '../diagnosis/read-case.ts'
import {anyDiagnosis, hostileText} from './any-diagnosis.ts'

const knowledge = await readKnowledge()
const [log, plain, nocanon] = await Promise.all(['qsh-named.log', 'plain.conf', 'nocanon.conf'].map(readSample))

function open(hash: string) {
  const shared = readShareLink(hash, knowledge, number => `#${number}`)
  if (shared?.kind !== 'shared') throw new Error(`Unexpected ${shared?.kind}, expected a link that can be read`)
  return shared
}

function pack(form: unknown): string {
  return `#r=${base64url.encode(deflateSync(strToU8(JSON.stringify(form))))}`
}

/** What a link is to keep of an answer. */
function kept({headline, articles}: Answer) {
  return {
    headline,
    articles: articles.map(({id, link, title, status, verdicts, findings}) => ({
      id,
      link,
      title,
      status,
      verdicts,
      findings: findings.map(({check, severity, certainty, occurrence, timeline}) => ({
        check,
        severity,
        certainty,
        occurrence,
        timeline,
      })),
    })),
  }
}

describe('a shared link', () => {
  it.each(langs)('shows the same verdicts, counts and times in %s', lang => {
    for (const conf of [plain, nocanon]) {
      const diagnosis = diagnoseTexts({'a.log': log ?? '', 'wiki.conf': conf ?? ''}, knowledge)
      const {diagnosis: shared, unknown} = open(writeShareLink(diagnosis))
      expect(unknown).toBe(0)
      expect(kept(sharedAnswer(shared, knowledge, lang))).toEqual(kept(answer(diagnosis, knowledge, lang)))
    }
  })

  it('calls rules by their titles, and inputs by their numbers', () => {
    const diagnosis = diagnoseTexts({'wiki.conf': plain ?? ''}, knowledge)
    const {articles, inputs} = sharedAnswer(open(writeShareLink(diagnosis)).diagnosis, knowledge, 'en')
    expect(articles[0]?.findings[0]?.message).toBe('The proxy re-encodes the path')
    expect(inputs).toMatchObject([{name: '#1', kind: 'apache-config', bytes: 182}])
  })

  it('says what the user did about an input, and takes no other note for that', () => {
    const diagnosis = diagnoseTexts({'wiki.conf': plain ?? ''}, knowledge)
    const notes = ['edited-here', 'taken-as-front', 'cut-off'].map(id => ({id, facts: {}}))
    const told = {...diagnosis, inputs: diagnosis.inputs.map(input => ({...input, notes}))}
    const [input] = sharedAnswer(open(writeShareLink(told)).diagnosis, knowledge, 'en').inputs
    expect(input?.notes).toEqual([configEn.notes['taken-as-front']({}), configEn.notes['edited-here']({})])
    const forged = pack({v: 1, i: [['apache-config', 1, 1, 0, ['cut-off', 7, '<b>']]], f: [], d: []})
    expect(open(forged).diagnosis.inputs[0]?.notes).toEqual([])
  })

  it('is short', () => {
    const diagnosis = diagnoseTexts({'a.log': log ?? '', 'wiki.conf': plain ?? ''}, knowledge)
    expect(writeShareLink(diagnosis).length).toBeLessThan(800)
  })

  it('holds nothing of the inputs', () => {
    const secret = fc.constantFrom('sakura-shoji', '/wiki/HIMITSU', 'tanaka.t')
    fc.assert(
      fc.property(anyDiagnosis, secret, (diagnosis, name) => {
        const spoilt = JSON.parse(
          JSON.stringify(diagnosis, (key, value) =>
            ['name', 'exception', 'path', 'url', 'user', 'route', 'sent', 'what', 'sample'].includes(key)
              ? name
              : value,
          ),
        )
        const read = open(writeShareLink(spoilt))
        expect(JSON.stringify(read)).not.toContain(name)
        expect(JSON.stringify(langs.map(lang => sharedAnswer(read.diagnosis, knowledge, lang)))).not.toContain(name)
      }),
      {seed: 20260117, numRuns: 100},
    )
  })

  it('is read back whatever was found', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(anyDiagnosis, fc.constantFrom(...langs), (diagnosis, lang) => {
        const {diagnosis: shared} = open(writeShareLink(diagnosis))
        const statuses = ({verdicts}: typeof shared) => verdicts.map(({cause, status}) => [cause, status])
        expect(statuses(shared)).toEqual(statuses(diagnosis).filter(([cause]) => cause !== 'unknown-cause'))
        expect(JSON.stringify(sharedAnswer(shared, knowledge, lang))).not.toMatch(/undefined|\[object|NaN/)
      }),
      {seed: 20260118, numRuns: 200},
    )
  })
})

describe('a link that somebody made up', () => {
  it('is none of ours without its mark', () => {
    for (const hash of ['', '#', '#cause-path-reencoded', '#R=x'])
      expect(readShareLink(hash, knowledge, String)).toBeNull()
  })

  it('cannot be read if it is damaged, and throws nothing', () => {
    const whole = writeShareLink(diagnoseTexts({'a.log': log ?? ''}, knowledge))
    fc.assert(
      fc.property(fc.nat(whole.length), hostileText, (at, text) => {
        const shared = readShareLink(`#r=${whole.slice(3, at)}${text}`, knowledge, String)
        expect(['shared', 'unreadable']).toContain(shared?.kind)
      }),
      {seed: 20260119, numRuns: 500},
    )
    expect(readShareLink(whole.slice(0, -9), knowledge, String)).toEqual({kind: 'unreadable'})
  })

  it('cannot say anything of its own', () => {
    const word = fc.oneof(
      hostileText,
      fc.constantFrom('__proto__', 'constructor', firstArticle, 'path-reencoded', 'toString'),
    )
    const cell = fc.oneof(
      word,
      fc.integer(),
      fc.constantFrom(0, 1, null, true),
      fc.array(word, {maxLength: 3}),
      fc.double(),
    )
    const rows = fc.array(fc.array(cell, {maxLength: 9}), {maxLength: 3})
    fc.assert(
      fc.property(rows, rows, rows, (i, f, d) => {
        const shared = readShareLink(pack({v: 1, i, f, d}), knowledge, String)
        if (shared?.kind !== 'shared') return
        for (const lang of langs)
          expect(JSON.stringify(sharedAnswer(shared.diagnosis, knowledge, lang))).not.toContain('evil')
      }),
      {seed: 20260120, numRuns: 500},
    )
  })

  it('leaves out what this knowledge base does not know, and counts it', () => {
    const form = {
      v: 1,
      i: [
        ['confluence-log', 1, 1, 1],
        ['new-kind', 1, 1, 1],
      ],
      f: [
        ['qsh-mismatch', firstArticle, 'error', 'certain', 1, 3, '2024-05-06T07:08:09.123', 0],
        ['<b>', firstArticle, 'error', 'certain', 1, 3, 0, 0],
        ['qsh-mismatch', 'no-such-article', 'error', 'certain', 1, 3, 0, 0],
      ],
      d: [
        [firstArticle, 'path-reencoded', 'likely', ['qsh-mismatch', '<b>'], ['<b>'], ['<b>'], ['undecided', '<b>'], 0],
        [firstArticle, '<b>', 'likely', [], [], [], [], 0],
        ['toString', 'path-reencoded', 'likely', [], [], [], [], 0],
      ],
    }
    const {diagnosis, unknown} = open(pack(form))
    expect(unknown).toBe(5)
    expect(diagnosis.inputs).toHaveLength(1)
    expect(diagnosis.findings).toHaveLength(1)
    expect(diagnosis.verdicts).toMatchObject([
      {because: ['qsh-mismatch'], remedies: [], needs: [], reasons: [{id: 'undecided'}]},
    ])
    expect(JSON.stringify(diagnosis)).not.toContain('<b>')
  })

  it.each([
    ['another version', {v: 2, i: [], f: [], d: []}],
    ['no rows', {v: 1, i: [], f: []}],
    [
      'a time that is none',
      {v: 1, i: [], f: [['qsh-mismatch', firstArticle, 'error', 'certain', 1, 3, '<b>', 0]], d: []},
    ],
    [
      'a status that is none',
      {v: 1, i: [], f: [], d: [[firstArticle, 'path-reencoded', 'constructor', [], [], [], [], 0]]},
    ],
    ['a count below 0', {v: 1, i: [['confluence-log', -1, 1, 1]], f: [], d: []}],
  ])('cannot be read with %s', (_, form) => {
    expect(readShareLink(pack(form), knowledge, String)).toEqual({kind: 'unreadable'})
  })

  it('cannot grow: neither its text nor what is packed into it', () => {
    expect(readShareLink(`#r=${'A'.repeat(100_000)}`, knowledge, String)).toEqual({kind: 'unreadable'})
    const bomb = pack({v: 1, i: [], f: [], d: [], pad: ' '.repeat(20_000_000)})
    expect(bomb.length).toBeLessThan(32_768)
    expect(readShareLink(bomb, knowledge, String)).toEqual({kind: 'unreadable'})
  })
})

describe('base64url', () => {
  it('gives back the bytes it was given, and agrees with the standard', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 50}), bytes => {
        const text = base64url.encode(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(base64url.decode(text)).toEqual(bytes)
      }),
      {seed: 20260121},
    )
  })
})

describe('a timeline in a link', () => {
  const at = (minute: number) => new Date(Date.UTC(2024, 1, 28, 22, minute)).toISOString()

  it('comes back as it was, over the end of a month', () => {
    const counts = [0, 1, 59, 60, 3000].map(each => [at(each).slice(0, 16), each + 1] as const)
    const timeline: Timeline = {unit: 'minute', counts, undated: 3, omitted: 4}
    expect(sharedTimeline.unpack(sharedTimeline.pack(timeline))).toEqual(timeline)
  })

  it('has 200 bins at most, and loses no event', () => {
    for (const step of [1, 90]) {
      const counts = Array.from({length: 2000}, (_, each) => [at(each * step).slice(0, 16), 1] as const)
      const back = sharedTimeline.unpack(sharedTimeline.pack({unit: 'minute', counts, undated: 0, omitted: 0}))
      expect(back?.unit).toBe('hour')
      expect(back?.counts.length).toBeLessThanOrEqual(200)
      expect((back?.counts ?? []).reduce((sum, [, count]) => sum + count, back?.omitted ?? 0)).toBe(2000)
    }
  })

  it.each([
    ['a day that is none', ['minute', '2024-02-31T00:00', [[0, 1]], 0, 0]],
    ['the other unit', ['hour', '2024-02-01T00:00', [[0, 1]], 0, 0]],
    [
      'bins out of order',
      [
        'minute',
        '2024-02-01T00:00',
        [
          [3, 1],
          [2, 1],
        ],
        0,
        0,
      ],
    ],
    ['a time beyond all calendars', ['hour', '2024-02-01T00', [[9e15, 1]], 0, 0]],
    ['a century in hours', ['hour', '9999-02-01T00', [[876_000, 1]], 0, 0]],
    ['too many bins', ['hour', '2024-02-01T00', Array.from({length: 201}, (_, each) => [each, 1]), 0, 0]],
    ['text for a count', ['minute', '2024-02-01T00:00', [[0, '<b>']], 0, 0]],
  ])('is refused with %s', (_, packed) => {
    expect(sharedTimeline.unpack(packed)).toBeNull()
  })
})
