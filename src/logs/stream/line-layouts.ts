import {layoutsOf} from '../../input/event-headers.ts'
import type {LogInputKind} from '../../model/input-kind.ts'
import type {LineLayout} from './line-layout.ts'
import {lineLayoutOf} from './line-layout-of.ts'

/** Gives how lines look in a log that `decode` reads. */
type MakeLineLayout = (decode: (bytes: Uint8Array) => string) => LineLayout

const read = Object.keys(layoutsOf) as readonly LogInputKind[]

/** How events begin in each kind of log that is read as a stream, which are those that are read as a text. */
export const lineLayouts: Readonly<Partial<Record<LogInputKind, MakeLineLayout>>> = Object.fromEntries(
  read.map((kind): [LogInputKind, MakeLineLayout] => [kind, decode => lineLayoutOf(kind, decode)]),
)
