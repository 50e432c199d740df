import {lazy, type ReactNode, Suspense, useContext, useMemo, useRef, useState} from 'react'
import type {AnswerListing} from '../../../report/answer-types.ts'
import type {EditableConfig} from '../../../report/editable-config.ts'
import {Button} from '../../Button.tsx'
import {useWords} from '../../check/use-words.ts'
import {Editing} from './editing.ts'
import {ListingView} from './ListingView.tsx'

const loadEditor = () => import('../../editor/ConfigEditor.tsx')
const ConfigEditor = lazy(loadEditor)

/** A configuration with what was found in it, which can be edited in its place where that is offered. */
export function EditableListing({listing}: {readonly listing: AnswerListing}): ReactNode {
  const {words} = useWords()
  const editing = useContext(Editing)
  const ask = useMemo(() => editing?.(listing.index), [editing, listing])
  const [config, setConfig] = useState<EditableConfig | null>(null)
  const [said, setSaid] = useState('')
  const button = useRef<HTMLSpanElement>(null)
  const {input, kind} = listing
  if (!ask) return <ListingView listing={listing} />

  async function open() {
    setSaid(words.listing.opening)
    const [edited] = await Promise.all([ask?.(null, false), loadEditor()]).catch(() => [null])
    setSaid(edited ? '' : words.listing.notOpened)
    setConfig(edited?.config ?? null)
  }

  function close() {
    setConfig(null)
    requestAnimationFrame(() => button.current?.querySelector('button')?.focus())
  }

  if (config)
    return (
      <section aria-label={words.listing.of(input, kind)}>
        <h4>{words.listing.of(input, kind)}</h4>
        <Suspense fallback={null}>
          <ConfigEditor config={config} ask={ask} onClose={close} />
        </Suspense>
      </section>
    )
  return (
    <ListingView listing={listing}>
      <span ref={button}>
        <Button look="quiet" onClick={() => void open()}>
          {words.listing.edit}
        </Button>
      </span>
      <span role="status">{said}</span>
    </ListingView>
  )
}
