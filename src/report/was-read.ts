import type {InputReport} from '../model/diagnosis.ts'

/** Whether an input, or something within an archive, is a log or a configuration that was checked. */
export function wasRead({kind, notes}: Pick<InputReport, 'kind' | 'notes'>): boolean {
  return isChecked(kind) || notes.some(({id, facts}) => id === 'archive-read' && Number(facts.read) > 0)
}

/** Whether an input of this kind is a log or a configuration itself. */
export function isChecked(kind: InputReport['kind']): boolean {
  return kind !== 'unknown' && kind !== 'archive' && kind !== 'support-zip'
}
