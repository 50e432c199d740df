import {
  type KeyboardEvent as KeyPress,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import styles from './reading.module.css'

/** Room that is kept between the note and the edge of the window, in CSS pixels. */
const margin = 8

interface TermProps {
  /** The term in the other language, and which that is. */
  readonly other: string
  readonly otherLang: string
  /** What it means, in the language of the page. */
  readonly meaning: string
  readonly children: ReactNode
}

/**
 * A term of the glossary: hover, focus or a tap shows its form in the other language and its meaning; Escape or leaving
 * it hides them. The note lies above the text, so that nothing moves; the pointer may rest on it.
 */
export function Term({other, otherLang, meaning, children}: TermProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const note = useRef<HTMLSpanElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    if (isOpen && note.current) keepInWindow(note.current)
  }, [isOpen])
  useEffect(() => {
    if (!isOpen) return
    // Whoever only points at the word has the focus elsewhere.
    const closeByEscape = ({key}: KeyboardEvent): void => {
      if (key === 'Escape') setOpen(false)
    }
    document.addEventListener('keydown', closeByEscape)
    return () => document.removeEventListener('keydown', closeByEscape)
  }, [isOpen])
  const toggle = (event: KeyPress): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    setOpen(open => !open)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer may go from the word to its note, which only their frame knows
    <span
      className={styles.term}
      onMouseEnter={() => setOpen(true)}
      onMouseLeave={() => setOpen(false)}
      onBlur={() => setOpen(false)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a button element does not break across lines as the words of a sentence do */}
      <span
        className={styles.word}
        role="button"
        tabIndex={0}
        aria-expanded={isOpen}
        aria-describedby={isOpen ? id : undefined}
        onFocus={() => setOpen(true)}
        onKeyDown={toggle}
      >
        {children}
      </span>
      {isOpen && (
        <span ref={note} id={id} role="tooltip" className={styles.note}>
          <b lang={otherLang}>{other}</b> {meaning}
        </span>
      )}
    </span>
  )
}

/** On a phone the note has a place of its own at the bottom; elsewhere it begins under its word, as far as there is room. */
function keepInWindow(note: HTMLElement): void {
  const over = note.getBoundingClientRect().right + margin - document.documentElement.clientWidth
  if (over > 0) note.style.setProperty('inset-inline-start', `${-over}px`)
}
