import {readSource} from '../../src/input/read-source.ts'
import {checkLog} from '../../src/logs/check-log.ts'
import type {Article, Condition, Signature} from '../../src/model/article.ts'

export type Samples = ReadonlyMap<string, Uint8Array>

/** A signature without one of its conditions, and what it must do then to show that the condition is needed. */
export interface Lessened {
  readonly without: string
  readonly signature: Signature
  /** To recognise a near miss; to pass by a sample that must match, where an alternative of `any` was taken out. */
  readonly must: 'match a miss' | 'miss a match'
}

/** The signature without each of its conditions in turn. */
export function lessen(signature: Signature): readonly Lessened[] {
  const {threshold, ...always} = signature
  const drop = (list: 'where' | 'any' | 'none', must: Lessened['must']): readonly Lessened[] =>
    (signature[list] ?? []).map((condition: Condition, index) => {
      const {[list]: conditions = [], ...others} = signature
      const left = conditions.filter((_, nth) => nth !== index)
      const without = `${list}/${index} (${condition.part})`
      return {without, signature: left.length > 0 ? {...others, [list]: left} : others, must}
    })
  return [
    ...drop('where', 'match a miss'),
    ...drop('none', 'match a miss'),
    // One alternative alone is as good as a condition of `where`.
    ...drop('any', signature.any?.length === 1 ? 'match a miss' : 'miss a match'),
    ...(threshold ? [{without: 'threshold', signature: always, must: 'match a miss'} as const] : []),
  ]
}

function recognises({id, component, causes, remedies}: Article, signature: Signature, file: string, samples: Samples) {
  const titles = {en: '', ja: ''}
  const alone = {id, component, titles, headings: {en: {}, ja: {}}, signatures: [signature], causes, remedies}
  const source = readSource(file, samples.get(file) ?? new Uint8Array())
  return checkLog(source, 0, {version: 1, articles: [alone]}).findings.some(({check}) => check === signature.id)
}

/** Conditions that no sample needs: taken out, the signature does the same on all of its samples. */
export function needlessConditions(article: Article, signature: Signature, samples: Samples): readonly string[] {
  return lessen(signature)
    .filter(({signature: lessened, must}) =>
      must === 'match a miss'
        ? !signature.misses.some(file => recognises(article, lessened, file, samples))
        : signature.matches.every(file => recognises(article, lessened, file, samples)),
    )
    .map(({without}) => without)
}

/**
 * Near misses that no condition needs: whichever is taken out, the anchors, the kinds of log and the whole of `any` among them, the signature passes them by. They
 * differ from the problem in two respects at once, so that they prove neither.
 */
export function needlessMisses(article: Article, signature: Signature, samples: Samples): readonly string[] {
  const lessened = lessen(signature).filter(({must}) => must === 'match a miss')
  return signature.misses.filter(file => {
    const lines = new TextDecoder().decode(samples.get(file)).split(/\r?\n/)
    // Anchors that each event of the file has are as good as none.
    const anywhere = {...signature, anchors: lines.filter(line => line.trim() !== '')}
    const {any: _, ...unchosen} = signature
    const inAnyLog: Signature = {...signature, logs: ['confluence', 'security', 'catalina', 'synchrony', 'access']}
    return ![anywhere, unchosen, inAnyLog, ...lessened.map(each => each.signature)].some(each =>
      recognises(article, each, file, samples),
    )
  })
}
