import {describe, expect, it} from 'vitest'
import {type Evidence, judgeArticle} from '../../src/diagnosis/judge-article.ts'
import type {Proof} from '../../src/diagnosis/weigh-proof.ts'
import type {Finding} from '../../src/model/finding.ts'
import type {KnownArticle} from '../../src/model/knowledge.ts'

const article: KnownArticle = {
  id: 'lost-lamp',
  component: 'reverse-proxy',
  titles: {en: 'Lamp', ja: 'ランプ'},
  headings: {en: {}, ja: {}},
  signatures: [],
  causes: [
    {id: 'switch', 'shown-by': ['dark'], 'proven-by': ['switch-off'], remedies: ['press']},
    {id: 'bulb', 'shown-by': ['dark'], 'proven-by': ['bulb-burnt'], remedies: ['replace']},
    {id: 'outage', 'shown-by': ['dark'], 'proven-by': [], needs: ['reverse-proxy'], remedies: []},
    {id: 'night', 'shown-by': ['dark'], 'proven-by': [], remedies: []},
  ],
  remedies: [],
}

function finding(check: string, last: string | null = '2024-02-03T04:05:06.007'): Finding {
  return {
    check,
    article: article.id,
    severity: 'error',
    certainty: 'certain',
    count: 1,
    first: last,
    last,
    timeline: {unit: 'minute', counts: [], undated: 0, omitted: 0},
    places: [],
    facts: {},
    variants: [],
    fixes: [],
  }
}

function judge(symptoms: readonly string[], proofs: Readonly<Record<string, Proof>>, rules: readonly string[] = []) {
  const evidence: Evidence = {
    symptoms: symptoms.map(id => finding(id)),
    rules: rules.map(id => finding(id)),
    prove: rule => proofs[rule] ?? null,
  }
  return Object.fromEntries(judgeArticle(article, evidence).map(verdict => [verdict.cause, verdict]))
}

const undecided: Proof = {kind: 'undecided', needs: ['apache-config']}
const refuted: Proof = {kind: 'refuted'}

describe('judgeArticle', () => {
  it('confirms a cause whose symptom and proof are both there, and holds the undecided others possible', () => {
    const verdicts = judge(['dark'], {
      'switch-off': {kind: 'holds', certainty: 'certain', path: '/a'},
      'bulb-burnt': undecided,
    })
    expect(verdicts.switch).toMatchObject({status: 'confirmed', because: ['dark', 'switch-off'], needs: []})
    expect(verdicts.bulb?.status).toBe('possible')
    expect(verdicts.outage?.status).toBe('possible')
  })

  it('holds the first undecided cause likely, the others possible, and says what would settle each', () => {
    const verdicts = judge(['dark'], {'switch-off': undecided, 'bulb-burnt': undecided})
    expect(verdicts.switch).toMatchObject({status: 'likely', needs: ['apache-config']})
    expect(verdicts.bulb?.status).toBe('possible')
    expect(verdicts.outage).toMatchObject({status: 'possible', needs: ['reverse-proxy']})
    expect(verdicts.night?.reasons[0]?.id).toBe('no-proof')
  })

  it('lets the next cause rise when the first is ruled out, and says when the last event was', () => {
    const verdicts = judge(['dark'], {'switch-off': refuted, 'bulb-burnt': undecided})
    expect(verdicts.switch).toMatchObject({
      status: 'ruled-out',
      reasons: [{id: 'ruled-out-since', facts: {last: '2024-02-03T04:05:06.007'}}],
    })
    expect(verdicts.bulb?.status).toBe('likely')
  })

  it('holds a cause possible that cannot have touched the logged path', () => {
    const verdicts = judge(['dark'], {
      'switch-off': {kind: 'unaffected', path: '/report.pdf'},
      'bulb-burnt': undecided,
    })
    expect(verdicts.switch).toMatchObject({
      status: 'possible',
      reasons: [{id: 'path-unchanged', facts: {path: '/report.pdf'}}],
    })
    expect(verdicts.bulb?.status).toBe('likely')
  })

  it('gives likely for a proof that is itself only likely', () => {
    const verdicts = judge(['dark'], {
      'switch-off': {kind: 'holds', certainty: 'likely', path: '/a'},
      'bulb-burnt': undecided,
    })
    expect(verdicts.switch).toMatchObject({status: 'likely', because: ['dark', 'switch-off']})
    expect(verdicts.bulb?.status).toBe('possible')
  })

  it('waits where the proof is there and no event', () => {
    const verdicts = judge([], {}, ['switch-off'])
    expect(Object.keys(verdicts)).toEqual(['switch'])
    expect(verdicts.switch).toMatchObject({status: 'waiting', because: ['switch-off']})
  })

  it('says nothing where there is neither symptom nor proof', () => {
    expect(judge([], {}, ['something-else'])).toEqual({})
  })

  it('takes an info finding as no proof', () => {
    const evidence: Evidence = {
      symptoms: [],
      rules: [{...finding('switch-off'), severity: 'info'}],
      prove: () => null,
    }
    expect(judgeArticle(article, evidence)).toEqual([])
  })

  it('confirms by a conclusive signature alone', () => {
    const verdicts = judge(['dark', 'bulb-burnt'], {'switch-off': undecided})
    expect(verdicts.bulb).toMatchObject({status: 'confirmed', because: ['dark', 'bulb-burnt']})
    expect(verdicts.switch?.status).toBe('possible')
  })
})
