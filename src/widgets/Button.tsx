import type {ReactNode} from 'react'
import styles from './button.module.css'

/** A button as the checks draw it. */
export function Button({
  look,
  onClick,
  children,
}: {
  /** `main` for the one thing to do here, `quiet` for others, `bare` for those at the side. */
  readonly look: 'main' | 'quiet' | 'bare'
  readonly onClick: () => void
  readonly children: ReactNode
}): ReactNode {
  return (
    <button type="button" className={`${styles.button} ${styles[look]}`} onClick={onClick}>
      {children}
    </button>
  )
}
