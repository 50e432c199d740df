import type {InputKind} from '../../model/input-kind.ts'

/** How far a log was read. */
export interface StreamProgress {
  readonly bytes: number
  readonly size: number | null
  readonly events: number
  /** Events by signature, thresholds left aside; those without any are left out. */
  readonly found: readonly {readonly article: string; readonly check: string; readonly count: number}[]
}

export interface StreamOptions {
  /** What the log is known to be; recognised from its first bytes if absent. */
  readonly kind?: InputKind
  /** Called every 100 ms at most, and at the first finding. */
  readonly onProgress?: (progress: StreamProgress) => void
  /** Asked before every chunk. */
  readonly isCancelled?: () => boolean
}
