import type {ReactNode} from 'react'
import type {AnswerFix, AnswerVerdict} from '../../report/answer-types.ts'
import {Button} from '../Button.tsx'
import {useWords} from '../check/use-words.ts'
import styles from './answer.module.css'
import {FixView} from './FixView.tsx'
import {QuietLink} from './QuietLink.tsx'
import {StatusIcon} from './StatusIcon.tsx'
import verdictStyles from './verdict.module.css'

/** A cause with its status, the reasons, what would settle it and what to do about it. */
export function VerdictView({
  verdict,
  fixes,
  onAdd,
}: {
  readonly verdict: AnswerVerdict
  readonly fixes: readonly AnswerFix[]
  /** Opens the file picker. */
  readonly onAdd: () => void
}): ReactNode {
  const {words} = useWords()
  // The first remedy is shown for every file that it changes; the others are choices to unfold.
  const best = fixes.filter(({remedy}) => remedy === fixes[0]?.remedy)
  const more = fixes.slice(best.length)
  const byHand =
    verdict.status === 'ruled-out' ? [] : verdict.remedies.filter(({id}) => fixes.every(each => each.remedy !== id))
  const applyOf = (fix: AnswerFix) => verdict.remedies.find(({id}) => id === fix.remedy)?.apply
  return (
    <li className={`${styles.box} ${verdictStyles.verdict}`}>
      <p className={verdictStyles.cause}>
        <StatusIcon status={verdict.status} />
        <span>
          <strong>{verdict.statusName}</strong> <QuietLink to={verdict.link}>{verdict.title}</QuietLink>
        </span>
      </p>
      {verdict.sentences.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      {verdict.needs.length > 0 && (
        <div className={verdictStyles.needs}>
          <p>{words.answer.needs}</p>
          {verdict.needs.map(({kind, name, hint}) => (
            <div key={kind}>
              <Button look="quiet" onClick={onAdd}>
                {words.answer.chooseNeed(name)}
              </Button>
              {hint && <p className={verdictStyles.hint}>{hint}</p>}
            </div>
          ))}
        </div>
      )}
      {best.length > 0 && <h4>{words.answer.fix}</h4>}
      {best.map(fix => (
        <FixView key={`${fix.input} ${fix.remedy}`} fix={fix} apply={applyOf(fix)} />
      ))}
      {more.map(other => (
        <details key={`${other.input} ${other.remedy}`} className={styles.more}>
          <summary>
            {words.answer.otherFixes}: {other.title}
          </summary>
          <FixView fix={other} apply={applyOf(other)} />
        </details>
      ))}
      {byHand.length > 0 && (
        <>
          <h4>{best.length > 0 ? words.answer.alsoPossible : words.answer.toDo}</h4>
          <ul className={verdictStyles.remedies}>
            {byHand.map(({id, link, title, apply}) => (
              <li key={id}>
                <QuietLink to={link}>{title}</QuietLink> <span className={styles.label}>{apply}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}
