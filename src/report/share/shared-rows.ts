import {confluenceStart, serverStart} from '../../diagnosis/server-starts.ts'
import type {InputReport} from '../../model/diagnosis.ts'
import type {Finding} from '../../model/finding.ts'
import type {InputKind, NeededInput} from '../../model/input-kind.ts'
import type {Knowledge} from '../../model/knowledge.ts'
import type {Note} from '../../model/note.ts'
import type {Certainty, Severity} from '../../model/severity.ts'
import type {Verdict, VerdictReasonId, VerdictStatus} from '../../model/verdict.ts'
import {diagnosisEn} from '../../wording/diagnosis.en.ts'
import {inputKindsEn} from '../../wording/input-kinds.en.ts'
import {reportEn} from '../../wording/report.en.ts'
import {rulesEn} from '../../wording/rules.en.ts'
import {sharedNotes} from './shared-notes.ts'
import {sharedTimeline} from './shared-timeline.ts'

/** What a row became: a value, `unknown` if it names what this knowledge base does not know, `malformed` if it is no row. */
export type ReadRow<T> = T | 'unknown' | 'malformed'

/** Reads the rows of a shared link, which anybody may have written. The values hold ids, numbers and times alone. */
export function sharedRows(knowledge: Knowledge): {
  readonly input: (row: unknown, name: string) => ReadRow<InputReport>
  readonly finding: (row: unknown) => ReadRow<Finding>
  readonly verdict: (row: unknown) => ReadRow<Verdict>
} {
  const articleOf = (id: unknown) => knowledge.articles.find(each => each.id === id)

  function isCheck(check: string, article: string, log: unknown): boolean {
    if (log !== 1) return isKey(rulesEn.rules, check) && (article === '' || articleOf(article) !== undefined)
    if (article === '') return check === serverStart || check === confluenceStart
    return articleOf(article)?.signatures.some(({id}) => id === check) ?? false
  }

  return {
    input(row, name) {
      if (!isRow(row, 4)) return 'malformed'
      const [kind, bytes, lines, events, own] = row
      if (!isCount(bytes) || !isCount(lines) || !isCount(events)) return 'malformed'
      if (!isKey(inputKindsEn, kind) || kind === 'reverse-proxy') return 'unknown'
      const notes = sharedNotes.flatMap(id => (Array.isArray(own) && own.includes(id) ? [{id, facts: {}}] : []))
      return {name, kind: kind as InputKind, bytes, lines, events, notes, source: null}
    },

    finding(row) {
      if (!isRow(row, 8)) return 'malformed'
      const [check, article, severity, certainty, log, count, first, last, packed] = row
      const timeline = sharedTimeline.unpack(packed)
      if (typeof check !== 'string' || typeof article !== 'string' || !timeline) return 'malformed'
      if (!isCount(count) || !isTime(first) || !isTime(last)) return 'malformed'
      if (!isKey(reportEn.severity, severity) || (certainty !== 'certain' && certainty !== 'likely')) return 'malformed'
      if (!isCheck(check, article, log)) return 'unknown'
      const ended = last || null
      return {
        check,
        ...(article === '' ? {} : {article}),
        severity: severity as Severity,
        certainty: certainty satisfies Certainty,
        count,
        first: first || null,
        last: ended,
        timeline,
        places: [],
        facts: {},
        variants: log === 1 ? [{facts: {}, count, last: ended}] : [],
        fixes: [],
      }
    },

    verdict(row) {
      if (!isRow(row, 8)) return 'malformed'
      const [id, cause, status, because, remedies, needs, reasons, last] = row
      if (!isKey(diagnosisEn.status, status) || !isTime(last)) return 'malformed'
      if (![because, remedies, needs, reasons].every(Array.isArray)) return 'malformed'
      const article = articleOf(id)
      const known = article?.causes.find(each => each.id === cause)
      if (!article || !known) return 'unknown'
      const signatures = article.signatures.map(each => each.id)
      const own = article.remedies.map(each => each.id)
      return {
        article: article.id,
        cause: known.id,
        status: status as VerdictStatus,
        because: strings(because).filter(check => signatures.includes(check) || isKey(rulesEn.rules, check)),
        remedies: strings(remedies).filter(remedy => own.includes(remedy)),
        needs: strings(needs).filter((kind): kind is NeededInput => isKey(inputKindsEn, kind)),
        reasons: strings(reasons)
          .filter((reason): reason is VerdictReasonId => isKey(diagnosisEn.reason, reason))
          // Those that name something are left out where it is not there.
          .filter(reason => reason !== 'path-unchanged' && (reason !== 'ruled-out-since' || last !== 0))
          .map((reason): Note<VerdictReasonId> => ({id: reason, facts: last === 0 ? {} : {last}})),
      }
    },
  }
}

function isRow(row: unknown, length: number): row is readonly unknown[] {
  return Array.isArray(row) && row.length >= length
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isTime(value: unknown): value is string | 0 {
  return value === 0 || (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/.test(value))
}

function isKey(table: object, key: unknown): boolean {
  return typeof key === 'string' && Object.hasOwn(table, key)
}

/** The distinct strings of a list, 50 at most. */
function strings(list: unknown): readonly string[] {
  return Array.isArray(list) ? [...new Set(list.slice(0, 50))].filter(each => typeof each === 'string') : []
}
