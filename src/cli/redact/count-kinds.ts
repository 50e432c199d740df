import type {RedactedKind} from '../../model/redacted-kind.ts'
import type {Replaced} from '../../report/redact/redactor.ts'

/** How much of one kind was replaced. */
export interface KindCount {
  readonly kind: RedactedKind
  /** Different pseudonyms. */
  readonly values: number
  /** Places in all. */
  readonly count: number
}

/** What was replaced, by kind and without the values: fit to be shown to anybody. */
export function countKinds(replaced: readonly Replaced[]): readonly KindCount[] {
  const kinds = [...new Set(replaced.map(({kind}) => kind))]
  return kinds.map(kind => {
    const own = replaced.filter(entry => entry.kind === kind)
    return {
      kind,
      values: new Set(own.map(({pseudonym}) => pseudonym)).size,
      count: own.reduce((sum, {count}) => sum + count, 0),
    }
  })
}
