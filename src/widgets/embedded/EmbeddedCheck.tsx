import {type ReactNode, useRef, useState} from 'react'
import {ArticleAnswer} from '../answer/ArticleAnswer.tsx'
import {RedactedCopy} from '../answer/export/RedactedCopy.tsx'
import {InputList} from '../answer/InputList.tsx'
import {ListingView} from '../answer/listing/ListingView.tsx'
import {QuietLink} from '../answer/QuietLink.tsx'
import {StatusIcon} from '../answer/StatusIcon.tsx'
import {IntakeZone} from '../check/IntakeZone.tsx'
import {RunPanel} from '../check/RunPanel.tsx'
import {createSession} from '../check/session.ts'
import {useSession} from '../check/use-session.ts'
import {useWords} from '../check/use-words.ts'
import {SiteLink} from '../SiteLink.tsx'
import styles from './embedded.module.css'

/** The opened check in an article: tells whether one signature or rule is in what is pasted or dropped. */
export default function EmbeddedCheck({article, check}: {readonly article: string; readonly check: string}): ReactNode {
  const {words} = useWords()
  const [session] = useState(() => createSession(() => import('../check/run-check.ts')))
  const {run} = useSession(session)
  const picker = useRef<HTMLInputElement>(null)
  const answer = run.kind === 'answered' ? run.answer : null
  const own = answer?.articles.find(({id}) => id === article)
  const isFound = own?.findings.some(finding => finding.check === check) ?? false
  const elsewhere = answer?.articles.filter(({id}) => id !== article) ?? []
  const wasRead = answer?.inputs.some(({read}) => read) ?? false
  const said = isFound ? words.embedded.found : words.embedded.notFound
  return (
    <div>
      <IntakeZone session={session} wholePage={false} sample={false} rows={3} picker={picker} />
      <RunPanel
        run={run}
        onCancel={session.cancel}
        onRetry={() => void session.retry()}
        onCheckAgain={() => void session.checkAgain()}
      />
      <div role="status">
        {answer && wasRead && (
          <h3 className={styles.result}>
            <StatusIcon status={own && isFound ? own.status : 'nothing-found'} /> {said}
          </h3>
        )}
      </div>
      {own && run.kind === 'answered' && (
        <RedactedCopy key={run.series} check={run.check} ask={session.exportAnswer}>
          <ArticleAnswer article={own} onAdd={() => picker.current?.click()} />
          {run.answer.listings.map((listing, at) => (
            <ListingView key={`${at} ${listing.input}`} listing={listing} />
          ))}
        </RedactedCopy>
      )}
      {elsewhere.length > 0 && (
        <p>
          {words.embedded.elsewhere}{' '}
          {elsewhere.map(({id, title, link}) => (
            <QuietLink key={id} to={link}>
              {title}
            </QuietLink>
          ))}
        </p>
      )}
      {answer && (
        <>
          <InputList inputs={answer.inputs} more={answer.moreInputs} />
          <p>
            <SiteLink to="/diagnose">{words.embedded.together}</SiteLink>
          </p>
        </>
      )}
    </div>
  )
}
