import type {ReactNode} from 'react'
import type {EditorFix, EditorNote} from '../../report/editable-config.ts'
import type {editorEn} from '../../wording/editor.en.ts'
import {Button} from '../Button.tsx'
import styles from './editor.module.css'

interface NotesAtCursorProps {
  readonly notes: readonly EditorNote[]
  readonly words: typeof editorEn
  /** Whether they are about the text as it stands; while that is checked, corrections could not be placed. */
  readonly isCurrent: boolean
  readonly onTry: (fix: EditorFix) => void
}

/** What the findings at the cursor say, with their corrections: read out as the cursor comes to them. */
export function NotesAtCursor({notes, words, isCurrent, onTry}: NotesAtCursorProps): ReactNode {
  return (
    <section aria-label={words.finding} aria-live="polite">
      {notes.map(({check, severity, severityName, message, place, fixes}) => (
        <div key={`${check} ${message}`} className={styles.note} data-severity={severity}>
          <p>
            <strong>{severityName}</strong> ({words.line(place.line)}) {message}
          </p>
          {isCurrent &&
            fixes.map(fix => (
              <div key={fix.remedy} className={styles.fix}>
                <Button look="quiet" onClick={() => onTry(fix)}>
                  {words.compare(fix.title)}
                </Button>
                <p>{fix.description}</p>
              </div>
            ))}
        </div>
      ))}
      {notes.length === 0 && (
        <div className={styles.note}>
          <p>{words.none}</p>
        </div>
      )}
    </section>
  )
}
