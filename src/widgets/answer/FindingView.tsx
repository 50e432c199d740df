import type {ReactNode} from 'react'
import type {AnswerFinding, AnswerFix} from '../../report/answer-types.ts'
import {useWords} from '../check/use-words.ts'
import styles from './answer.module.css'
import {ExcerptView} from './ExcerptView.tsx'
import {FixView} from './FixView.tsx'
import findingStyles from './finding.module.css'
import {PlaceList} from './PlaceList.tsx'
import {QuietLink} from './QuietLink.tsx'
import {Timeline} from './timeline/Timeline.tsx'

/** What a check found: the sentence, how often, what was captured, and where. */
export function FindingView({
  finding,
  fixes,
}: {
  readonly finding: AnswerFinding
  /** Those that are shown with the finding and not with a cause. */
  readonly fixes: readonly AnswerFix[]
}): ReactNode {
  const {words} = useWords()
  return (
    <li className={`${styles.box} ${findingStyles.finding}`}>
      <p>
        <strong>{finding.message}</strong>
        {finding.link && (
          <>
            {' '}
            <QuietLink to={finding.link}>{words.answer.aboutRule}</QuietLink>
          </>
        )}
        {finding.occurrence && <span className={findingStyles.occurrence}> {finding.occurrence}</span>}
      </p>
      {finding.timeline && <Timeline timeline={finding.timeline} name={finding.message} />}
      {finding.facts.length > 0 && (
        <dl className={findingStyles.facts}>
          {finding.facts.map(({label, value}) => (
            <div key={`${label} ${value}`}>
              <dt>{label}</dt>
              <dd>
                <code>{value}</code>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {finding.excerpts.map(excerpt => (
        <ExcerptView key={`${excerpt.input} ${excerpt.lines[0]?.number}`} excerpt={excerpt} />
      ))}
      <PlaceList places={finding.places} count={finding.morePlaces} />
      {fixes.map(fix => (
        <FixView key={`${fix.input} ${fix.remedy}`} fix={fix} />
      ))}
    </li>
  )
}
