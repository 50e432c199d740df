import type {Note} from '../model/note.ts'
import type {Span} from '../model/span.ts'
import type {ConfigNoteId} from './config-note-id.ts'
import type {ConfigReading} from './config-reading.ts'
import {commentPlaces, readSuppression, type Suppression} from './read-suppression.ts'
import {rules} from './rules/index.ts'

/** What a rule found in one configuration. */
interface Found {
  readonly rule: string
  readonly span: Span
}

/** What is left of the findings, and what there is to say about the comments that suppress. */
export interface Suppressed<T> {
  readonly kept: readonly T[]
  readonly notes: readonly Note<ConfigNoteId>[]
}

/**
 * Takes out the findings that a comment suppresses: `# shindan: ignore RULE reason` above a line or at its end,
 * `# shindan: ignore-file RULE reason` at the top of the file. How many they are is noted, and so is a comment that
 * names no rule or no reason, or suppresses nothing. The notes have spans; lines are added by who knows the file.
 */
export function suppress<T extends Found>(
  {source, comments}: Pick<ConfigReading, 'source' | 'comments'>,
  findings: readonly T[],
): Suppressed<T> {
  const {text} = source
  const places = commentPlaces(text, comments)
  const written: Suppression[] = []
  for (const span of comments) {
    const suppression = written.length < mostSuppressions && readSuppression(text, span, places)
    if (suppression) written.push(suppression)
  }
  if (written.length === 0) return {kept: findings, notes: []}
  const faulty = written.map(each => ({each, id: faultOf(each)}))
  const sound = faulty.flatMap(({each, id}) => (id ? [] : [each]))
  const byPlace = new Map<string, T[]>()
  for (const found of findings) {
    for (const key of [found.rule, keyOf(found.rule, places.lineOf(found.span.from))]) {
      const list = byPlace.get(key)
      if (list) list.push(found)
      else byPlace.set(key, [found])
    }
  }
  const covered = ({rule, scope}: Suppression): readonly T[] =>
    (scope && byPlace.get(scope.kind === 'file' ? rule : keyOf(rule, scope.line))) ?? []
  const dropped = new Set(sound.flatMap(covered))
  const note = (id: ConfigNoteId, {rule, span}: Suppression): Note<ConfigNoteId> => ({
    id,
    facts: {rule, text: text.slice(span.from, span.to)},
    span,
  })
  return {
    kept: findings.filter(found => !dropped.has(found)),
    notes: [
      ...(dropped.size > 0 ? [{id: 'findings-suppressed' as const, facts: {count: dropped.size}}] : []),
      ...faulty.flatMap(({each, id}) => (id ? [note(id, each)] : [])),
      ...sound.filter(each => covered(each).length === 0).map(each => note('suppression-unused', each)),
    ],
  }
}

function faultOf({scope, rule, reason}: Suppression): ConfigNoteId | null {
  if (scope === null) return 'suppression-malformed'
  if (!rules.some(({id}) => id === rule)) return 'suppression-rule-unknown'
  return reason === '' ? 'suppression-without-reason' : null
}

/** Of a rule and the beginning of a line; rules have no blank in their names. */
function keyOf(rule: string, line: number): string {
  return `${rule} ${line}`
}

/** Nobody writes more. */
const mostSuppressions = 5000
