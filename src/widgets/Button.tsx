import type {ReactNode} from 'react'
import styles from './button.module.css'

/** A button as the checks draw it. */
export function Button({
  look,
  onClick,
  expands,
  children,
}: {
  /** `main` for the one thing to do here, `quiet` for others, `bare` for those at the side. */
  readonly look: 'main' | 'quiet' | 'bare'
  readonly onClick: () => void
  /** The element that it shows or hides, by id, and whether it shows it now. */
  readonly expands?: {readonly id: string; readonly expanded: boolean}
  readonly children: ReactNode
}): ReactNode {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles[look]}`}
      onClick={onClick}
      aria-expanded={expands?.expanded}
      aria-controls={expands?.id}
    >
      {children}
    </button>
  )
}
