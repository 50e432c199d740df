import type {BackendUrl, Route} from '../../../model/config-model.ts'
import type {Edit} from '../../../model/edit.ts'
import type {Fix} from '../../../model/finding.ts'
import type {RuleFinding} from '../../rules/rule.ts'

/** A change to an Apache configuration that removes a finding. */
export interface ApacheFixer {
  readonly kind: Fix['kind']
  /** Edits of the text that the finding was made in; null where this remedy does not fit. */
  readonly edits: (text: string, finding: RuleFinding) => readonly Edit[] | null
}

/** The URL of a route's target, where it is known. */
export function backendUrl({target}: Route): BackendUrl | null {
  return target.kind === 'backend' && target.url.known ? target.url.value : null
}
