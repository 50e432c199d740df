import {type ReactNode, useId, useRef, useState} from 'react'
import type {AnswerListing} from '../../../report/answer-types.ts'
import {Button} from '../../Button.tsx'
import {useWords} from '../../check/use-words.ts'
import {ListingRunView} from './ListingRunView.tsx'
import styles from './listing.module.css'
import {SecretsShown} from './SecretText.tsx'

/**
 * A configuration with what was found in it, each note below its line. The corrections of one note at a time stand beside
 * the listing where there is room, else below the note.
 */
export function ListingView({
  listing,
  children,
}: {
  readonly listing: AnswerListing
  /** Further things to press, beside those of the listing. */
  readonly children?: ReactNode
}): ReactNode {
  const {words} = useWords()
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<number | null>(null)
  const [areSecretsShown, setSecretsShown] = useState(false)
  const {input, kind, runs, notes} = listing
  const secrets = runs.flatMap(({lines}) => lines.flatMap(each => each.secrets)).length

  const at = useRef(-1)

  /** Goes to the note after the last one that was gone to, or before it, round the end. */
  function step(by: 1 | -1) {
    const all = frame.current?.querySelectorAll<HTMLElement>('[data-note]') ?? []
    at.current = at.current === -1 && by === -1 ? all.length - 1 : (at.current + by + all.length) % all.length
    all[at.current]?.focus()
  }

  return (
    <section aria-labelledby={`${id}title`}>
      <h4 id={`${id}title`}>{words.listing.of(input, kind)}</h4>
      <div className={styles.tools}>
        <span>{words.listing.found(notes.length)}</span>
        {notes.length > 1 && (
          <>
            <Button look="quiet" onClick={() => step(-1)}>
              {words.listing.previous}
            </Button>
            <Button look="quiet" onClick={() => step(1)}>
              {words.listing.next}
            </Button>
          </>
        )}
        {children}
        {secrets > 0 && (
          <Button look="bare" onClick={() => setSecretsShown(!areSecretsShown)}>
            {areSecretsShown ? words.listing.hideSecrets : words.listing.showSecrets(secrets)}
          </Button>
        )}
      </div>
      <div ref={frame} className={styles.room}>
        <div className={open === null ? styles.listing : `${styles.listing} ${styles.withFix}`}>
          <SecretsShown value={areSecretsShown}>
            {runs.map((run, at) => (
              <ListingRunView
                key={run.lines[0]?.number ?? `folded ${at}`}
                run={run}
                notes={notes}
                open={open}
                onOpen={setOpen}
              />
            ))}
          </SecretsShown>
        </div>
      </div>
    </section>
  )
}
