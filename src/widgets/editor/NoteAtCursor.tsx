import type {ReactNode} from 'react'
import type {EditorFix, EditorNote} from '../../report/editable-config.ts'
import type {editorEn} from '../../wording/editor.en.ts'
import {Button} from '../Button.tsx'
import styles from './editor.module.css'

interface NoteAtCursorProps {
  readonly note: EditorNote | null
  readonly words: typeof editorEn
  /** Whether it is about the text as it stands; while that is checked, corrections could not be placed. */
  readonly isCurrent: boolean
  readonly onTry: (fix: EditorFix) => void
}

/** What the finding at the cursor says, with its corrections: read out as the cursor comes to it. */
export function NoteAtCursor({note, words, isCurrent, onTry}: NoteAtCursorProps): ReactNode {
  return (
    <section aria-label={words.finding} aria-live="polite" className={styles.note} data-severity={note?.severity}>
      {note ? (
        <>
          <p>
            <strong>{note.severityName}</strong> ({words.line(note.place.line)}) {note.message}
          </p>
          {isCurrent &&
            note.fixes.map(fix => (
              <div key={fix.remedy} className={styles.fix}>
                <Button look="quiet" onClick={() => onTry(fix)}>
                  {words.compare(fix.title)}
                </Button>
                <p>{fix.description}</p>
              </div>
            ))}
        </>
      ) : (
        <p>{words.none}</p>
      )}
    </section>
  )
}
