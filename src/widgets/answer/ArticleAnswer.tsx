import type {ReactNode} from 'react'
import type {AnswerArticle} from '../../report/answer-types.ts'
import {assignFixes} from '../../report/assign-fixes.ts'
import {useWords} from '../check/use-words.ts'
import styles from './answer.module.css'
import {FindingView} from './FindingView.tsx'
import {VerdictView} from './VerdictView.tsx'

/** What the inputs say about one article: its causes, what was found, and the fixes. The heading, an `h3`, is the caller's. */
export function ArticleAnswer({
  article,
  onAdd,
}: {
  readonly article: AnswerArticle
  /** Opens the file picker. */
  readonly onAdd: () => void
}): ReactNode {
  const {words} = useWords()
  const {ofCause, ofFinding} = assignFixes(article)
  const [first, ...others] = article.verdicts
  return (
    <div className={styles.article}>
      {first && (
        <ul className={styles.verdicts}>
          <VerdictView verdict={first} fixes={ofCause.get(first.cause) ?? []} onAdd={onAdd} />
        </ul>
      )}
      {article.findings.length > 0 && (
        <>
          <h4>{words.answer.evidence}</h4>
          <ul className={styles.findings}>
            {article.findings.map(finding => (
              <FindingView
                key={finding.check + finding.severity}
                finding={finding}
                fixes={ofFinding.get(finding.check) ?? []}
              />
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <h4>{words.answer.otherCauses}</h4>
          <ul className={styles.verdicts}>
            {others.map(verdict => (
              <VerdictView
                key={verdict.cause}
                verdict={verdict}
                fixes={ofCause.get(verdict.cause) ?? []}
                onAdd={onAdd}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
