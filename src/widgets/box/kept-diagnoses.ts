import type {CheckedInputs} from '../../diagnosis/check-logs.ts'
import type {Diagnosis} from '../../model/diagnosis.ts'
import type {Knowledge} from '../../model/knowledge.ts'
import {redactDiagnosis} from '../../report/redact/redact-diagnosis.ts'
import {type Redactor, type Replaced, redactor} from '../../report/redact/redactor.ts'

/** A diagnosis that can still be asked for in other forms. */
export interface KeptDiagnosis extends MadeDiagnosis {
  /** The same with its values replaced; made at the first call, so that all forms use the same pseudonyms. */
  readonly redacted: () => RedactedDiagnosis
}

/** A diagnosis, and what it was made from: enough to make it anew with other configurations. */
export interface MadeDiagnosis {
  readonly diagnosis: Diagnosis
  readonly knowledge: Knowledge
  readonly checked: CheckedInputs
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
  /** Under the id of an earlier one, it takes the place of that. */
  readonly keep: (id: number, made: MadeDiagnosis) => void
  readonly find: (id: number) => KeptDiagnosis | undefined
}

/** The checker's last one and that of a check in an article; each holds the texts of its inputs. */
const mostKept = 2

/** A new, empty store. */
export function keptDiagnoses(): KeptDiagnoses {
  const kept = new Map<number, KeptDiagnosis>()
  return {
    keep(id, made) {
      let redacted: RedactedDiagnosis | undefined
      kept.set(id, {
        ...made,
        redacted() {
          if (!redacted) {
            const ownRedactor = redactor()
            const diagnosis = redactDiagnosis(made.diagnosis, ownRedactor)
            redacted = {diagnosis, redactor: ownRedactor, replaced: ownRedactor.replaced()}
          }
          return redacted
        },
      })
      const [oldest] = kept.keys()
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    },
    find: id => kept.get(id),
  }
}
