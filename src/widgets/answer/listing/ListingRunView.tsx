import {Fragment, type ReactNode, useState} from 'react'
import type {ListingLine, ListingNote, ListingRun} from '../../../report/answer-types.ts'
import {Button} from '../../Button.tsx'
import {useWords} from '../../check/use-words.ts'
import {NumberedLine} from '../NumberedLine.tsx'
import {ListingNoteView} from './ListingNoteView.tsx'
import styles from './listing.module.css'

interface ListingRunProps {
  readonly run: ListingRun
  readonly notes: readonly ListingNote[]
  /** The note whose corrections are shown, by index. */
  readonly open: number | null
  readonly onOpen: (index: number | null) => void
}

/** Some lines of a listing: as text with their notes, or a button that shows them. */
export function ListingRunView({run: {lines, isFolded, count}, notes, open, onOpen}: ListingRunProps): ReactNode {
  const {words} = useWords()
  const [isShown, setShown] = useState(!isFolded)
  if (!isShown)
    return (
      <div className={styles.folded}>
        {lines.length > 0 ? (
          <Button look="bare" onClick={() => setShown(true)}>
            {words.listing.unfold(count)}
          </Button>
        ) : (
          words.listing.folded(count)
        )}
      </div>
    )
  return stretches(lines).map(stretch => (
    <Fragment key={stretch[0]?.number}>
      <pre className={styles.lines}>
        {stretch.map(line => (
          <NumberedLine key={line.number} {...line} />
        ))}
      </pre>
      {stretch.at(-1)?.notes.map(index => {
        const note = notes[index]
        return (
          note && (
            <ListingNoteView
              key={index}
              note={note}
              index={index}
              line={stretch.at(-1)?.number ?? 1}
              isOpen={open === index}
              onOpen={isOpen => onOpen(isOpen ? index : null)}
            />
          )
        )
      })}
    </Fragment>
  ))
}

/** Lines up to and with each that has notes. */
function stretches(lines: readonly ListingLine[]): readonly (readonly ListingLine[])[] {
  const found: ListingLine[][] = [[]]
  for (const line of lines) {
    found.at(-1)?.push(line)
    if (line.notes.length > 0) found.push([])
  }
  return found.filter(stretch => stretch.length > 0)
}
