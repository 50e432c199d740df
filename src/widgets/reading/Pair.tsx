import type {ReactNode} from 'react'
import styles from './reading.module.css'
import {useParallel} from './use-parallel.ts'

interface Children {
  readonly children?: ReactNode
}

/**
 * A block in both languages, `Own` and `Other`: in the parallel view beside each other, else only the own one, as if nothing
 * stood around it.
 *
 * Both texts are in the script of the page, put there by the build. So the view needs no request that could fail, be late or
 * be of another build; it works where only one language is served, as by `npm run dev`; and the policy of the page has
 * nothing to allow. It costs each article the script of its text once more, about 8 KB; the HTML holds one language.
 */
export function Pair({children}: Children): ReactNode {
  return useParallel() ? <div className={styles.pair}>{children}</div> : children
}

/** The half in the language of the page. */
export function Own({children}: Children): ReactNode {
  return useParallel() ? <div className={styles.own}>{children}</div> : children
}

/** The half in the other language. */
export function Other({lang, children}: Children & {readonly lang: string}): ReactNode {
  return useParallel() ? (
    <div className={styles.other} lang={lang}>
      {children}
    </div>
  ) : null
}

/** The other language within a line, as in the cell of a table. */
export function OtherText({lang, children}: Children & {readonly lang: string}): ReactNode {
  return useParallel() ? (
    <span className={styles.otherText} lang={lang}>
      {children}
    </span>
  ) : null
}
