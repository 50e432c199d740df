import type {LogInputKind} from '../../model/input-kind.ts'
import {confluenceLines} from './confluence-lines.ts'
import type {LineLayout} from './line-layout.ts'

/** How events begin in each kind of log that is read as a stream; a kind that is missing is not. */
export const lineLayouts: Readonly<Partial<Record<LogInputKind, LineLayout>>> = {
  'confluence-log': confluenceLines,
  'security-log': confluenceLines,
  'synchrony-log': confluenceLines,
}
