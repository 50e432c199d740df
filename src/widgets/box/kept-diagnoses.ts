import type {Diagnosis} from '../../model/diagnosis.ts'
import type {Knowledge} from '../../model/knowledge.ts'
import {redactDiagnosis} from '../../report/redact/redact-diagnosis.ts'
import {type Redactor, type Replaced, redactor} from '../../report/redact/redactor.ts'

/** A diagnosis that can still be asked for in other forms. */
export interface KeptDiagnosis {
  readonly diagnosis: Diagnosis
  readonly knowledge: Knowledge
  /** The same with its values replaced; made at the first call, so that all forms use the same pseudonyms. */
  readonly redacted: () => RedactedDiagnosis
}

export interface RedactedDiagnosis {
  readonly diagnosis: Diagnosis
  /** What replaced the values, and replaces those in texts that are shown. */
  readonly redactor: Redactor
  /** What was replaced in the diagnosis itself. */
  readonly replaced: readonly Replaced[]
}

/** The diagnoses of the last checks, by the id of the check. */
export interface KeptDiagnoses {
  readonly keep: (id: number, diagnosis: Diagnosis, knowledge: Knowledge) => void
  readonly find: (id: number) => KeptDiagnosis | undefined
}

/** The checker's last one and that of a check in an article; each holds the texts of its inputs. */
const mostKept = 2

/** A new, empty store. */
export function keptDiagnoses(): KeptDiagnoses {
  const kept = new Map<number, KeptDiagnosis>()
  return {
    keep(id, diagnosis, knowledge) {
      let made: RedactedDiagnosis | undefined
      kept.set(id, {
        diagnosis,
        knowledge,
        redacted() {
          if (!made) {
            const ownRedactor = redactor()
            const redacted = redactDiagnosis(diagnosis, ownRedactor)
            made = {diagnosis: redacted, redactor: ownRedactor, replaced: ownRedactor.replaced()}
          }
          return made
        },
      })
      const [oldest] = kept.keys()
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    },
    find: id => kept.get(id),
  }
}
