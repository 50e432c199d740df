import {lazy, memo, type ReactNode, Suspense, useContext, useRef, useState} from 'react'
import type {AnswerListing} from '../../../report/answer-types.ts'
import {Button} from '../../Button.tsx'
import type {Session} from '../../check/session.ts'
import {useAnswered} from '../../check/use-answered.ts'
import {useWords} from '../../check/use-words.ts'
import {Editing} from './editing.ts'
import {ListingView} from './ListingView.tsx'
import styles from './listing.module.css'

const loadEditor = () => import('../../editor/ConfigEditor.tsx')
const ConfigEditor = lazy(loadEditor)

/** A configuration with what was found in it, which can be edited in its place where that is offered. */
export const EditableListing = memo(function EditableListing({listing}: {readonly listing: AnswerListing}): ReactNode {
  const session = useContext(Editing)
  return session ? <SessionListing session={session} listing={listing} /> : <ListingView listing={listing} />
})

function SessionListing({session, listing}: {readonly session: Session; readonly listing: AnswerListing}): ReactNode {
  const {words} = useWords()
  const {index, input, kind} = listing
  const isOpen = useAnswered(session, ({open}) => open.has(index))
  const edited = useAnswered(session, ({texts}) => texts.get(index))
  const isGone = useAnswered(session, ({state}) => state === 'gone')
  const config = useAnswered(session, ({configs}) => configs.get(index))
  const given = useAnswered(session, run => run.given.get(index))
  const [isLoadable, setLoadable] = useState(true)
  const button = useRef<HTMLSpanElement>(null)

  async function open() {
    session.openEditor(index)
    setLoadable(await loadEditor().then(Boolean, () => false))
  }

  function focusButton() {
    requestAnimationFrame(() => button.current?.querySelector('button')?.focus())
  }

  if (isOpen && isLoadable && config)
    return (
      <section aria-label={words.listing.of(input, kind)}>
        <h4>{words.listing.of(input, kind)}</h4>
        <Suspense fallback={null}>
          <ConfigEditor
            config={config}
            text={edited ?? config.text}
            given={given ?? config.text}
            isEdited={edited !== undefined}
            isGone={isGone === true}
            onEdit={text => session.edit(index, text)}
            encode={text => session.encode(index, text)}
            onClose={() => {
              session.closeEditor(index)
              focusButton()
            }}
          />
        </Suspense>
      </section>
    )
  return (
    <ListingView listing={listing}>
      {edited !== undefined && <strong className={styles.edited}>{words.listing.edited}</strong>}
      <span ref={button}>
        <Button look="quiet" onClick={() => void open()}>
          {words.listing.edit}
        </Button>
      </span>
      {edited !== undefined && (
        <Button
          look="quiet"
          onClick={() => {
            session.edit(index, null)
            focusButton()
          }}
        >
          {words.listing.reset}
        </Button>
      )}
      <span role="status">{isOpen && (isGone || !isLoadable ? words.listing.notOpened : words.listing.opening)}</span>
    </ListingView>
  )
}
