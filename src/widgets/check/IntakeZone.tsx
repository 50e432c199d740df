import {type ReactNode, type RefObject, useCallback, useEffect, useId, useRef, useSyncExternalStore} from 'react'
import {Button} from '../Button.tsx'
import {SiteLink} from '../SiteLink.tsx'
import styles from './check.module.css'
import {FrontChoice} from './FrontChoice.tsx'
import {InputChips} from './InputChips.tsx'
import type {TransferData} from './read-transfer.ts'
import type {Session} from './session.ts'
import {useIntake} from './use-intake.ts'
import {usePageTransfers} from './use-page-transfers.ts'
import {useSession} from './use-session.ts'
import {useWords} from './use-words.ts'

/** The field, the buttons and the list of inputs: pasting or dropping starts a check. */
export function IntakeZone({
  session,
  wholePage,
  sample,
  rows,
  picker,
}: {
  readonly session: Session
  /** Whether drops and pastes anywhere on the page belong here. */
  readonly wholePage: boolean
  /** Whether to offer the sample. */
  readonly sample: boolean
  readonly rows: number
  /** Where to put the file input, so that others can open it. */
  readonly picker: RefObject<HTMLInputElement | null>
}): ReactNode {
  const {words} = useWords()
  const {inputs, run} = useSession(session)
  const id = useId()
  const zone = useRef<HTMLFieldSetElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const intake = useIntake(session, field)

  const latest = useRef(intake)
  useEffect(() => {
    latest.current = intake
  })
  const take = useCallback((data: TransferData) => latest.current.take(data), [])
  const dragging = usePageTransfers(zone, wholePage, take)

  const prepare = () => void session.prepare().catch(() => undefined)
  useEffect(() => {
    if (dragging) void session.prepare().catch(() => undefined)
  }, [dragging, session])

  const folderPicker = useRef<HTMLInputElement>(null)
  const picksFolders = useSyncExternalStore(subscribeToNothing, canPickFolders, () => false)
  const isEmpty = inputs.length === 0 && run.kind === 'idle'
  return (
    <fieldset
      ref={zone}
      aria-label={words.intake.region}
      className={dragging ? `${styles.zone} ${styles.dragging}` : styles.zone}
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      <label htmlFor={`${id}field`} className={styles.label}>
        {words.intake.label}
      </label>
      <p id={`${id}hint`} className={styles.hint}>
        {wholePage ? words.intake.hint : words.intake.hintHere}
      </p>
      <textarea
        id={`${id}field`}
        ref={field}
        rows={rows}
        className={styles.field}
        aria-describedby={`${id}hint`}
        defaultValue={session.typed}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        onPaste={intake.onPaste}
        onInput={intake.onInput}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) intake.check()
        }}
      />
      <InputChips inputs={inputs} onRemove={intake.remove} />
      {run.kind === 'answered' && run.answer.order && (
        <FrontChoice session={session} run={run} order={run.answer.order} />
      )}
      {intake.notice && (
        <p className={styles.notice} role="alert">
          {intake.notice}
        </p>
      )}
      <div className={styles.buttons}>
        <Button look="main" onClick={intake.check}>
          {run.kind === 'answered' ? words.intake.checkAgain : words.intake.check}
        </Button>
        <Button look="quiet" onClick={() => picker.current?.click()}>
          {words.intake.choose}
        </Button>
        {picksFolders && (
          <Button look="quiet" onClick={() => folderPicker.current?.click()}>
            {words.intake.chooseFolder}
          </Button>
        )}
        {sample && isEmpty && (
          <Button look="bare" onClick={intake.addSample}>
            {words.intake.sample}
          </Button>
        )}
        {!isEmpty && (
          <Button look="bare" onClick={intake.clear}>
            {words.intake.clear}
          </Button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={({currentTarget}) => {
          intake.addFiles([...(currentTarget.files ?? [])])
          // The same file chosen again must count as a change.
          currentTarget.value = ''
        }}
      />
      {picksFolders && (
        <input
          ref={element => {
            folderPicker.current = element
            element?.setAttribute('webkitdirectory', '')
          }}
          type="file"
          hidden
          onChange={({currentTarget}) => {
            intake.addFiles([...(currentTarget.files ?? [])])
            currentTarget.value = ''
          }}
        />
      )}
      <p className={styles.promise}>
        {words.intake.promise} <SiteLink to="/guide/privacy">{words.intake.promiseLink}</SiteLink>
      </p>
      <noscript>{words.intake.noScript}</noscript>
      <p className={styles.dropHint} aria-hidden="true">
        {words.intake.drop}
      </p>
    </fieldset>
  )
}

/** Whether the browser lets a reader choose a whole folder; those of phones do not, or show files only. */
function canPickFolders(): boolean {
  return 'webkitdirectory' in HTMLInputElement.prototype && matchMedia('(pointer: fine)').matches
}

function subscribeToNothing(): () => void {
  return () => undefined
}
