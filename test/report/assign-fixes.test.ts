import {describe, expect, it} from 'vitest'
import type {VerdictStatus} from '../../src/model/verdict.ts'
import type {AnswerArticle, AnswerFix} from '../../src/report/answer-types.ts'
import {assignFixes} from '../../src/report/assign-fixes.ts'

const fix = (remedy: string) => ({remedy, input: 'a.conf'}) as AnswerFix

function article(
  verdicts: readonly (readonly [cause: string, status: VerdictStatus, ...remedies: string[]])[],
  fixes: readonly string[],
): AnswerArticle {
  return {
    verdicts: verdicts.map(([cause, status, ...remedies]) => ({cause, status, remedies: remedies.map(id => ({id}))})),
    findings: [{check: 'path-reencoded', fixes: fixes.map(fix)}],
  } as unknown as AnswerArticle
}

const names = (fixes: readonly AnswerFix[] | undefined) => fixes?.map(({remedy}) => remedy)

describe('the fixes of an article', () => {
  it('stand with the first cause that names them, in the order of its remedies', () => {
    const {ofCause, ofFinding} = assignFixes(
      article(
        [
          ['first', 'confirmed', 'wide', 'narrow'],
          ['second', 'possible', 'narrow'],
        ],
        ['narrow', 'wide'],
      ),
    )
    expect(names(ofCause.get('first'))).toEqual(['wide', 'narrow'])
    expect(ofCause.has('second')).toBe(false)
    expect(ofFinding.size).toBe(0)
  })

  it('do not stand with a cause that is ruled out', () => {
    const {ofCause, ofFinding} = assignFixes(article([['first', 'ruled-out', 'wide']], ['wide']))
    expect(ofCause.size).toBe(0)
    expect(names(ofFinding.get('path-reencoded'))).toEqual(['wide'])
  })

  it('stay with the finding where no cause names them', () => {
    const {ofFinding} = assignFixes(article([['first', 'confirmed']], ['tidy']))
    expect(names(ofFinding.get('path-reencoded'))).toEqual(['tidy'])
  })
})
