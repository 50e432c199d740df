import type {InputKind, NeededInput} from '../model/input-kind.ts'
import type {Lang} from '../model/lang.ts'
import type {Certainty, Severity} from '../model/severity.ts'
import type {VerdictStatus} from '../model/verdict.ts'
import type {HiddenSecret} from './redact/mask-secrets.ts'

/**
 * A diagnosis in words: what page and terminal show. Every text is whole and in the reader's language;
 * links are paths from the root of the site, without base URL and locale: `/kb/<slug>#cause-<id>`.
 */
export interface Answer {
  readonly lang: Lang
  readonly headline: AnswerHeadline
  /** At most 50: those with something to say first. */
  readonly inputs: readonly AnswerInput[]
  /** A sentence about the inputs that are not listed; empty if all are. */
  readonly moreInputs: string
  /** Null where the files tell which proxy stands in front of which, or it does not matter. */
  readonly order: AnswerOrder | null
  /** One per article that something was found for, the best verdict first. */
  readonly articles: readonly AnswerArticle[]
  /** Findings that belong to no article. */
  readonly others: readonly AnswerFinding[]
  /** Configurations in which something was found, as they were given; none where values are replaced. */
  readonly listings: readonly AnswerListing[]
  /** What the files at hand cannot tell, a sentence each. */
  readonly questions: readonly string[]
  readonly unmatched: readonly AnswerUnmatched[]
  /** All events of all logs by hour; null where that would be one bar or none. */
  readonly timeline: AnswerTimeline | null
}

/** Proxies of which the files do not tell which stands in front. */
export interface AnswerOrder {
  readonly proxies: readonly OrderedProxy[]
  /** The index of the one that the user says stands in front; null while nobody has said. */
  readonly front: number | null
}

export interface OrderedProxy {
  /** Its index among the inputs of the diagnosis. */
  readonly index: number
  readonly name: string
  /** Which it is among the inputs of that name, from 0. */
  readonly nth: number
}

export interface AnswerHeadline {
  /** `nothing-found`: all was read, nothing was recognised. `nothing-read`: no input could be read. */
  readonly status: VerdictStatus | 'nothing-found' | 'nothing-read'
  readonly text: string
}

export interface AnswerInput {
  readonly name: string
  readonly kind: InputKind
  /** As given. */
  readonly bytes: number
  /** What it is, how large, how many events or sites. */
  readonly summary: string
  /** False for what is neither log nor config nor an archive that holds one, or could not be decoded; `notes` says why. */
  readonly read: boolean
  /** What was repaired or passed over, a sentence each. */
  readonly notes: readonly string[]
  /** Text to search the knowledge base for, where the input is a short text of no known kind. */
  readonly searchFor?: string
}

export interface AnswerArticle {
  readonly id: string
  readonly title: string
  readonly link: string
  /** The status of the first verdict. */
  readonly status: VerdictStatus
  /** The best first. */
  readonly verdicts: readonly AnswerVerdict[]
  /** Signatures and rules of this article that were found. */
  readonly findings: readonly AnswerFinding[]
}

export interface AnswerVerdict {
  readonly cause: string
  readonly title: string
  readonly link: string
  readonly status: VerdictStatus
  readonly statusName: string
  /** Why this status, a sentence each. */
  readonly sentences: readonly string[]
  readonly needs: readonly AnswerNeed[]
  readonly remedies: readonly AnswerRemedy[]
}

/** What would settle a cause. */
export interface AnswerNeed {
  readonly kind: NeededInput
  readonly name: string
  /** Where it is found, or how it is made; empty if there is nothing to say. */
  readonly hint: string
}

export interface AnswerRemedy {
  readonly id: string
  readonly title: string
  readonly link: string
  /** What makes it count, a sentence; empty if nothing more is to be done. */
  readonly apply: string
}

export interface AnswerFinding {
  readonly check: string
  readonly severity: Severity
  readonly severityName: string
  readonly certainty: Certainty
  readonly message: string
  /** The section of the guide that explains it; empty where an article does. */
  readonly link: string
  /** Which servers and versions the rule was measured on, a sentence; empty for what logs show. */
  readonly measured: string
  /** Captured values. */
  readonly facts: readonly LabelledValue[]
  /** How often, from when to when; empty for a config. */
  readonly occurrence: string
  /** When it happened; null for a config, and for events that are too few or too close to be drawn. */
  readonly timeline: AnswerTimeline | null
  /** The first few places. */
  readonly excerpts: readonly AnswerExcerpt[]
  /** Further places of a log, the first 1,000 in all: those without an excerpt. */
  readonly places: readonly AnswerPlace[]
  /** How many further places there are; more than `places` has where it has not all. */
  readonly morePlaces: number
  readonly fixes: readonly AnswerFix[]
}

/** Where something begins in an input as it was given. */
export interface AnswerPlace {
  readonly input: string
  readonly line: number
}

export interface LabelledValue {
  readonly label: string
  readonly value: string
}

/**
 * When events happened: bins in the order of time, and the starts of the server near them. All times are minutes since 1970
 * of the server's own clock, as `toServerMinutes` gives them.
 */
export interface AnswerTimeline {
  /** Minutes that a bin spans. */
  readonly step: 1 | 60
  /** What the whole picture spans: all bins and all marks. */
  readonly from: number
  readonly to: number
  /** What is counted, in the order of `AnswerBin.counts`; those without an event are left out. */
  readonly series: readonly AnswerSeries[]
  /** At least two; those without an event are left out. */
  readonly bins: readonly AnswerBin[]
  /** Starts of the server. */
  readonly marks: readonly number[]
  /** How many, from when to when, the fullest bin, and how many starts are marked. */
  readonly summary: string
  /** What is not drawn, a sentence each. */
  readonly notes: readonly string[]
}

/** `errors`, `warnings` and `others` are all events of a log by their level; `events` are those of one finding. */
export type SeriesId = 'events' | 'errors' | 'warnings' | 'others'

export interface AnswerSeries {
  readonly id: SeriesId
  readonly name: string
  readonly total: number
}

export interface AnswerBin {
  readonly at: number
  readonly counts: readonly number[]
}

/** A configuration as it was given, with what was found in it. */
export interface AnswerListing {
  /** Its index among the inputs of the diagnosis. */
  readonly index: number
  readonly input: string
  /** What kind of configuration it is, in words. */
  readonly kind: string
  readonly runs: readonly ListingRun[]
  /** In the order of their places. */
  readonly notes: readonly ListingNote[]
}

/** Lines one after the other, all shown or all folded. */
export interface ListingRun {
  /** Empty for folded lines of a very long file. */
  readonly lines: readonly ListingLine[]
  readonly isFolded: boolean
  readonly count: number
}

export interface ListingLine {
  /** Counts from 1. */
  readonly number: number
  /** With its secrets masked. */
  readonly text: string
  /** What findings point at: UTF-16 offsets in `text`, in order, apart from each other. */
  readonly marks: readonly {readonly from: number; readonly to: number}[]
  /** What the masks in `text` stand for, in order. */
  readonly secrets: readonly HiddenSecret[]
  /** Those that stand below this line, as indexes of `notes`. */
  readonly notes: readonly number[]
}

/** What is said about a place of a configuration. */
export interface ListingNote {
  readonly check: string
  readonly severity: Severity
  readonly severityName: string
  readonly message: string
  /** The article that explains it; null for a rule without one. */
  readonly article: {readonly title: string; readonly link: string} | null
  /** The section of the guide that explains it; empty where an article does. */
  readonly link: string
  /** Which servers and versions the rule was measured on, a sentence. */
  readonly measured: string
  readonly fixes: readonly AnswerFix[]
}

/** Lines of an input as it was given. */
export interface AnswerExcerpt {
  readonly input: string
  readonly lines: readonly AnswerLine[]
  /** Further lines of the same event, to unfold. */
  readonly more: readonly AnswerLine[]
}

export interface AnswerLine {
  /** Counts from 1. */
  readonly number: number
  readonly text: string
  /** What the check points at: UTF-16 offsets in `text`; absent on lines shown for context. */
  readonly mark?: {readonly from: number; readonly to: number}
}

export interface AnswerFix {
  readonly remedy: string
  readonly kind: 'safe' | 'choice'
  readonly title: string
  /** What it changes, and what that costs. */
  readonly description: string
  readonly link: string
  readonly input: string
  /** Name for the corrected file. */
  readonly fileName: string
  /** The changed lines with three lines around them, their secrets masked. */
  readonly diff: readonly DiffLine[]
  /** The same as a unified diff against the input as given. */
  readonly patch: string
  /** The corrected file in its own encoding; null where it cannot be encoded back, and where values are replaced. */
  readonly patched: Uint8Array | null
  /** What to look at with it. */
  readonly notes: readonly string[]
}

export interface DiffLine {
  readonly sign: ' ' | '+' | '-' | '@'
  readonly text: string
}

/** Events that no signature knows. */
export interface AnswerUnmatched {
  readonly fingerprint: string
  readonly exception: string
  readonly count: number
  /** A prepared search; empty if there is nothing to search for. */
  readonly terms: string
  readonly excerpt: AnswerExcerpt | null
}
