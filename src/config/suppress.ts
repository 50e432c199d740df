import type {Note} from '../model/note.ts'
import type {Span} from '../model/span.ts'
import {commentLines} from './comment-lines.ts'
import type {ConfigNoteId} from './config-note-id.ts'
import type {ConfigReading} from './config-reading.ts'
import {readSuppression, type Suppression} from './read-suppression.ts'
import {rules} from './rules/index.ts'

/** What a rule found in one configuration. */
interface Found {
  readonly rule: string
  readonly span: Span
}

/** Nobody reads more of them. */
const mostNotes = 200

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
  if (!/shindan:/iu.test(text)) return {kept: findings, notes: []}
  const lines = commentLines(text, comments)
  const written = comments.flatMap(span => readSuppression(text, span, lines) ?? [])
  if (written.length === 0) return {kept: findings, notes: []}
  const faulty = written.map(each => ({each, id: faultOf(each)}))
  const sound = faulty.flatMap(({each, id}) => (id ? [] : [each]))
  const byPlace = new Map<string, T[]>()
  for (const found of findings) {
    const line = lines.lineOf(found.span.from)
    for (const place of [found.rule, `${found.rule} ${line}`]) {
      const own = byPlace.get(place)
      if (own) own.push(found)
      else byPlace.set(place, [found])
    }
  }
  const covered = (each: Suppression) => byPlace.get(placeOf(each)) ?? []
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
    ].slice(0, mostNotes),
  }
}

function faultOf({scope, rule, reason}: Suppression): ConfigNoteId | null {
  if (scope === null) return 'suppression-malformed'
  if (!rules.some(({id}) => id === rule)) return 'suppression-rule-unknown'
  return reason === '' ? 'suppression-without-reason' : null
}

/** What a comment is about: a rule in the whole file, or in the line that begins at an offset. */
function placeOf({scope, rule}: Suppression): string {
  return scope?.kind === 'line' ? `${rule} ${scope.line}` : rule
}
