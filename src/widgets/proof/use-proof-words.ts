import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import {proofEn} from '../../wording/proof.en.ts'
import {proofJa} from '../../wording/proof.ja.ts'
import {proofPageEn} from '../../wording/proof-page.en.ts'
import {proofPageJa} from '../../wording/proof-page.ja.ts'
import {qshEn} from '../../wording/qsh.en.ts'
import {qshJa} from '../../wording/qsh.ja.ts'
import {remediesEn} from '../../wording/remedies.en.ts'
import {remediesJa} from '../../wording/remedies.ja.ts'

/** All that a proof is worded from, in one language. */
export interface ProofWords {
  readonly page: typeof proofPageEn
  readonly proof: typeof proofEn
  readonly qsh: typeof qshEn
  readonly remedies: typeof remediesEn
}

/** The words of the proof in the language of the page. */
export function useProofWords(): ProofWords {
  return useDocusaurusContext().i18n.currentLocale === 'ja'
    ? {page: proofPageJa, proof: proofJa, qsh: qshJa, remedies: remediesJa}
    : {page: proofPageEn, proof: proofEn, qsh: qshEn, remedies: remediesEn}
}
