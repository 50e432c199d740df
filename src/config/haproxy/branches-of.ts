import type {RouteMatch} from '../../model/config-model.ts'
import type {Unknown} from '../../model/finding.ts'
import type {Span} from '../../model/span.ts'
import {type Circumstances, evaluateTest, type Verdict} from './evaluate-test.ts'
import type {Condition, Term} from './read-condition.ts'

/** One way in which a condition may hold. */
export interface Branch {
  /** The paths for which it does; null for all. */
  readonly match: RouteMatch | null
  /** What else it depends on that is not known. */
  readonly unknown: {readonly why: Unknown; readonly span: Span} | null
  /** Whether what sets the site apart has a part in it. */
  readonly isOwn: boolean
}

const everything: Branch = {match: null, unknown: null, isOwn: false}

/** More alternatives are not multiplied out. */
const mostBranches = 64

/** In which ways a condition holds under given circumstances; none if it cannot. No condition always holds. */
export function branchesOf(condition: Condition | null, circumstances: Circumstances): readonly Branch[] {
  if (!condition) return [everything]
  const unknown = (why: Unknown): readonly Branch[] => [{...everything, unknown: {why, span: condition.span}}]
  if (condition.isBroken) return unknown('not-modelled')
  const alternatives = condition.unless ? negated(condition.alternatives) : condition.alternatives
  if (!alternatives) return unknown('condition')
  const branches = alternatives.flatMap(terms => conjoin(terms, circumstances))
  return branches.length > mostBranches * 8 ? unknown('condition') : branches
}

/** Not (a and b, or c) is (not a, or not b) and not c. Null where that grows too long. */
function negated(alternatives: readonly (readonly Term[])[]): readonly (readonly Term[])[] | null {
  let products: readonly (readonly Term[])[] = [[]]
  for (const terms of alternatives) {
    const opposites = terms.map(term => ({...term, negated: !term.negated}))
    if (products.length * opposites.length > mostBranches) return null
    products = products.flatMap(product => opposites.map(term => [...product, term]))
  }
  return products
}

/** Any of the matches, or none of them. */
interface PathTest {
  readonly any: readonly RouteMatch[]
  readonly negated: boolean
}

function conjoin(terms: readonly Term[], circumstances: Circumstances): readonly Branch[] {
  const paths: PathTest[] = []
  let unknown: Branch['unknown'] = null
  let isOwn = false
  for (const term of terms) {
    const verdict = judge(term, circumstances)
    switch (verdict.kind) {
      case 'unknown':
        unknown ??= {why: verdict.why, span: verdict.span}
        break
      case 'paths':
        paths.push({any: verdict.any, negated: term.negated})
        break
      default:
        if ((verdict.kind === 'always') === term.negated) return []
        isOwn ||= verdict.isOwn
    }
  }
  return matchesOf(paths).map(match => ({match, unknown, isOwn}))
}

/** Whether any of the tests of an ACL holds. */
function judge({tests, span}: Term, circumstances: Circumstances): Verdict {
  if (!tests) return {kind: 'unknown', why: 'not-modelled', span}
  const verdicts = tests.map(test => evaluateTest(test, circumstances))
  const sure = verdicts.find(({kind}) => kind === 'always')
  if (sure) return sure
  const open = verdicts.find(({kind}) => kind === 'unknown')
  if (open) return open
  const any = verdicts.flatMap(verdict => (verdict.kind === 'paths' ? verdict.any : []))
  return any.length > 0 ? {kind: 'paths', any} : (verdicts[0] ?? {kind: 'never', isOwn: false})
}

/** The paths that fit all tests, as matches any of which suffices; null for all paths. */
function matchesOf(tests: readonly PathTest[]): readonly (RouteMatch | null)[] {
  const [first, ...others] = tests
  if (!first) return [null]
  const [only] = first.any
  if (others.length === 0 && !first.negated) return first.any
  if (!only) return []
  // `/synchrony` but not `/conf`: what no path can begin with at once needs no saying.
  const positive = tests.filter(test => !test.negated)
  const [lone] = positive
  if (positive.length === 1 && lone?.any.every(({kind}) => kind !== 'regex')) {
    const open = tests.filter(test => test.negated && test.any.some(each => lone.any.some(own => mayMeet(own, each))))
    if (open.length === 0) return lone.any
  }
  const looks = tests.map(({any, negated: isNegated}) => `(?${isNegated ? '!' : '='}${any.map(lookFor).join('|')})`)
  return [{kind: 'regex', value: `^${looks.join('')}`, span: only.span}]
}

function mayMeet(own: RouteMatch, other: RouteMatch): boolean {
  if (own.kind === 'regex' || other.kind === 'regex') return true
  return own.value.startsWith(other.value) || other.value.startsWith(own.value)
}

/** A pattern that fits at the beginning of a path where a match takes it. */
function lookFor(match: RouteMatch): string {
  const literal = match.value.replace(/[\\^$.|?*+()[\]{}]/gu, '\\$&')
  switch (match.kind) {
    case 'exact':
      return `${literal}\\z`
    case 'prefix':
      return literal
    case 'regex':
      return `[\\s\\S]*?(?${match.ignoresCase ? 'i' : ''}:${match.value})`
  }
}
