import {lazy, memo, type ReactNode, Suspense, useEffect, useRef} from 'react'
import type {Answer} from '../../report/answer-types.ts'
import {useWords} from '../check/use-words.ts'
import {ArticleAnswer} from './ArticleAnswer.tsx'
import styles from './answer.module.css'
import {BesideArticle} from './BesideArticle.tsx'
import {FindingView} from './FindingView.tsx'
import {InputList} from './InputList.tsx'
import {EditableListing} from './listing/EditableListing.tsx'
import {QuietLink} from './QuietLink.tsx'
import {StatusIcon} from './StatusIcon.tsx'
import {Timeline} from './timeline/Timeline.tsx'
import {UnmatchedView} from './UnmatchedView.tsx'

const SearchResults = lazy(() => import('../search/SearchResults.tsx'))

/** The whole answer to a check, the most certain first. */
export default memo(function AnswerView({
  answer,
  takeAway,
  isNew,
  onAdd,
}: {
  readonly answer: Answer
  /** The place where the answer is taken away, which is also what is printed; absent for one that came with a link. */
  readonly takeAway?: ReactNode
  /** Whether it has just come: then it is brought to the reader's attention. */
  readonly isNew: boolean
  readonly onAdd: () => void
}): ReactNode {
  const {lang, words} = useWords()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (!isNew) return
    // Whoever pasted stays in the field, for the next paste; whoever pressed a button or dropped is led here.
    if (document.activeElement instanceof HTMLTextAreaElement) heading.current?.scrollIntoView({block: 'nearest'})
    else heading.current?.focus()
  }, [isNew])

  const {status, text} = answer.headline
  const searches = [...new Set(answer.inputs.flatMap(({searchFor}) => searchFor ?? []))]
  return (
    <div className={styles.answer} data-printed={takeAway ? 'as-report' : 'as-shown'}>
      <h2 ref={heading} tabIndex={-1} className={styles.headline} data-status={status}>
        <StatusIcon status={status} /> <span>{text}</span>
      </h2>
      {answer.articles.map(article => (
        <article key={article.id} className={styles.article}>
          <h3>
            <span className={styles.label}>{words.answer.article}</span>{' '}
            <QuietLink to={article.link}>{article.title}</QuietLink>
          </h3>
          <BesideArticle article={article}>
            <ArticleAnswer article={article} onAdd={onAdd} />
          </BesideArticle>
        </article>
      ))}
      {answer.listings.length > 0 && (
        <section>
          <h3>{words.listing.title}</h3>
          {answer.listings.map(listing => (
            <EditableListing key={listing.index} listing={listing} />
          ))}
        </section>
      )}
      {answer.others.length > 0 && (
        <section>
          <h3>{words.answer.others}</h3>
          <ul className={styles.findings}>
            {answer.others.map(finding => (
              <FindingView
                key={finding.check + finding.severity + finding.certainty}
                finding={finding}
                fixes={finding.fixes}
              />
            ))}
          </ul>
        </section>
      )}
      {answer.timeline && (
        <section>
          <h3>{words.answer.timeline}</h3>
          <Timeline timeline={answer.timeline} name={words.answer.timeline} />
        </section>
      )}
      {searches.map(query => (
        <section key={query}>
          <h3>{words.answer.search}</h3>
          <Suspense fallback={null}>
            <SearchResults query={query} lang={lang} />
          </Suspense>
        </section>
      ))}
      {answer.questions.length > 0 && (
        <section>
          <h3>{words.answer.questions}</h3>
          <ul>
            {answer.questions.map(question => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      <UnmatchedView unmatched={answer.unmatched} />
      <InputList inputs={answer.inputs} more={answer.moreInputs} />
      {takeAway && (
        <Suspense
          fallback={
            <p data-print className={styles.printed}>
              {words.answer.printing}
            </p>
          }
        >
          {takeAway}
        </Suspense>
      )}
    </div>
  )
})
