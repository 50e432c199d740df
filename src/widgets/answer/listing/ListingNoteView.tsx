import {type ReactNode, useId} from 'react'
import type {ListingNote} from '../../../report/answer-types.ts'
import {Button} from '../../Button.tsx'
import {useWords} from '../../check/use-words.ts'
import {FixView} from '../FixView.tsx'
import {QuietLink} from '../QuietLink.tsx'
import styles from './listing.module.css'

interface ListingNoteProps {
  readonly note: ListingNote
  readonly index: number
  /** Of the line it stands below. */
  readonly line: number
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

/** What is said about a line, and its corrections on demand. */
export function ListingNoteView({note, index, line, isOpen, onOpen}: ListingNoteProps): ReactNode {
  const {words} = useWords()
  const id = useId()
  const {severity, severityName, message, article, link, measured, fixes} = note
  const [best, ...others] = fixes
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a note below a line of code is no part of a form */}
      <div
        role="group"
        aria-label={words.listing.note(severityName, line)}
        data-note={index}
        tabIndex={-1}
        className={styles.note}
        data-severity={severity}
      >
        <p>
          <strong>{severityName}</strong> {message}
        </p>
        {article && (
          <p>
            {words.listing.explained} <QuietLink to={article.link}>{article.title}</QuietLink>
          </p>
        )}
        {link && (
          <p>
            <QuietLink to={link}>{words.answer.aboutRule}</QuietLink>
          </p>
        )}
        {measured && <p className={styles.measured}>{measured}</p>}
        {best && (
          <Button look="quiet" expands={{id, expanded: isOpen}} onClick={() => onOpen(!isOpen)}>
            {isOpen ? words.listing.hideFix : words.listing.showFix}
          </Button>
        )}
      </div>
      {best && (
        <section id={id} className={styles.fix} hidden={!isOpen} aria-label={words.listing.corrections(line)}>
          {isOpen && <FixView fix={best} />}
          {isOpen &&
            others.map(other => (
              <details key={other.remedy} className={styles.other}>
                <summary>
                  {words.answer.otherFixes}: {other.title}
                </summary>
                <FixView fix={other} />
              </details>
            ))}
        </section>
      )}
    </>
  )
}
