import {type ReactNode, Suspense, useState} from 'react'
import styles from './embedded.module.css'

interface ClosedWidgetProps {
  readonly summary: string
  /** Fetches the code of what is inside; called as soon as somebody is about to open it. */
  readonly load: () => Promise<unknown>
  /** Lazy: rendered once it was opened. */
  readonly children: ReactNode
}

/** A closed widget in an article: all that an article page loads for it until somebody opens it. */
export function ClosedWidget({summary, load, children}: ClosedWidgetProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const prepare = () => void load().catch(() => undefined)
  return (
    <details
      className={styles.shell}
      onToggle={({currentTarget}) => {
        if (currentTarget.open) setOpen(true)
      }}
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      <summary>{summary}</summary>
      {isOpen && <Suspense fallback={null}>{children}</Suspense>}
    </details>
  )
}
