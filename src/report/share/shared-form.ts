import type {SharedTimeline} from './shared-timeline.ts'

/**
 * What a shared link holds, version 1: ids of this knowledge base, names from closed lists, numbers and times. No string in
 * it comes from an input. Readers ignore what is appended to a row, so that later versions can say more.
 */
export interface SharedForm {
  readonly v: 1
  readonly i: readonly SharedInput[]
  readonly f: readonly SharedFinding[]
  readonly d: readonly SharedVerdict[]
}

/** `notes` are ids of what the user did here, which no text of an input is needed to say; left out where there are none. */
export type SharedInput = readonly [
  kind: string,
  bytes: number,
  lines: number,
  events: number,
  notes?: readonly string[],
]

/** `article` is empty for a finding without one; times are 0 where there is none; `log` is 1 for events, 0 for a config. */
export type SharedFinding = readonly [
  check: string,
  article: string,
  severity: string,
  certainty: string,
  log: 0 | 1,
  count: number,
  first: string | 0,
  last: string | 0,
  timeline: SharedTimeline | 0,
]

/** `last` is the time that a reason names, else 0. */
export type SharedVerdict = readonly [
  article: string,
  cause: string,
  status: string,
  because: readonly string[],
  remedies: readonly string[],
  needs: readonly string[],
  reasons: readonly string[],
  last: string | 0,
]
