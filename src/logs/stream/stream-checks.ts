import {layoutsOf} from '../../input/event-headers.ts'
import type {LogInputKind} from '../../model/input-kind.ts'
import type {Knowledge} from '../../model/knowledge.ts'
import {type CompiledSignature, compileSignature} from '../compile-signature.ts'
import {eventKinds} from '../event-kinds.ts'
import {type AnchorTable, anchorTable} from './anchor-table.ts'

/** The signatures that may recognise an event of one kind of log, ready to be looked for in bytes. */
export interface KindChecks {
  readonly kind: LogInputKind
  readonly signatures: readonly CompiledSignature[]
  /** Owner `i` is `signatures[i]`; null if there is no signature. */
  readonly anchors: AnchorTable | null
}

/** Gives the checks of a kind of log. */
export type StreamChecks = (kind: LogInputKind) => KindChecks

/**
 * All signatures of a knowledge base, compiled once for any number of logs; a kind's table is made when it is first asked
 * for. Throws on a signature that is not well formed, as `compileSignature` does.
 */
export function streamChecks({articles}: Knowledge): StreamChecks {
  const all = articles.flatMap(({id, signatures}) => signatures.map(signature => compileSignature(id, signature)))
  const made = new Map<LogInputKind, KindChecks>()
  return kind => {
    const known = made.get(kind)
    if (known) return known
    // Those of other programs whose lines stand in such a log, too.
    const reached = new Set([kind, ...(layoutsOf[kind] ?? []).flatMap(layout => eventKinds(kind, layout))])
    const signatures = all.filter(({kinds}) => [...kinds].some(known => reached.has(known)))
    const checks = {kind, signatures, anchors: anchorTable(signatures.map(({anchors}) => anchors))}
    made.set(kind, checks)
    return checks
  }
}
