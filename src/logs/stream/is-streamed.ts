import type {InputKind, LogInputKind} from '../../model/input-kind.ts'
import {lineLayouts} from './line-layouts.ts'

/** Whether inputs of a kind are logs whose events can be read as a stream. */
export function isStreamed(kind: InputKind): kind is LogInputKind {
  return Object.hasOwn(lineLayouts, kind)
}
