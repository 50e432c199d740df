import {lazy, type ReactNode, Suspense, useCallback, useDeferredValue, useMemo, useRef, useState} from 'react'
import {formatBytes} from '../report/format-bytes.ts'
import {RedactedCopy} from './answer/export/RedactedCopy.tsx'
import {Editing} from './answer/listing/editing.ts'
import type {AnsweredRun} from './check/answered-run.ts'
import styles from './check/check.module.css'
import {IntakeZone} from './check/IntakeZone.tsx'
import {loadAnswerView, loadExportPanel, pageSession as session} from './check/page-session.ts'
import {RunPanel} from './check/RunPanel.tsx'
import {useSession} from './check/use-session.ts'
import {useTabTitle} from './check/use-tab-title.ts'
import {useWords} from './check/use-words.ts'

const AnswerView = lazy(loadAnswerView)
const ExportPanel = lazy(loadExportPanel)

/** The whole check: takes logs and configurations by paste, drop or picker, and shows the answer below. */
export default function Checker({compact = false}: {readonly compact?: boolean}): ReactNode {
  const {words} = useWords()
  const {run} = useSession(session)
  const picker = useRef<HTMLInputElement>(null)
  useTabTitle(run)
  // An answer that was there when the page was opened takes neither focus nor scroll position.
  const [old] = useState(run.kind === 'answered' ? run.series : null)
  const openPicker = useCallback(() => picker.current?.click(), [])

  return (
    <div className={styles.checker}>
      <IntakeZone session={session} wholePage sample rows={compact ? 4 : 8} picker={picker} />
      <p className={styles.announcement} role="status">
        {run.kind === 'answered' && run.answer.headline.text}
        {run.kind === 'running' && words.progress.checking}
      </p>
      <RunPanel
        run={run}
        onCancel={session.cancel}
        onRetry={() => void session.retry()}
        onCheckAgain={() => void session.checkAgain()}
      />
      {run.kind === 'answered' && run.stopped && (
        <p className={styles.panel}>
          {words.progress.stopped(
            run.stopped.files,
            run.stopped.of,
            formatBytes(run.stopped.bytes),
            formatBytes(run.stopped.size),
          )}
        </p>
      )}
      {run.kind === 'answered' && (
        <section aria-label={words.answer.region}>
          <Suspense fallback={null}>
            <RedactedCopy key={run.series} check={run.check} ask={session.exportAnswer}>
              <Editing value={session}>
                <AnsweredView run={run} isNew={run.series !== old} onAdd={openPicker} />
              </Editing>
            </RedactedCopy>
          </Suspense>
        </section>
      )}
    </div>
  )
}

/** An answer that may be redone while somebody edits: it is drawn when there is time, and typing goes first. */
function AnsweredView({
  run,
  isNew,
  onAdd,
}: {
  readonly run: AnsweredRun
  readonly isNew: boolean
  readonly onAdd: () => void
}): ReactNode {
  const {answer, check, revision} = useDeferredValue(run)
  const takeAway = useMemo(
    () => <ExportPanel check={check} revision={revision} ask={session.exportAnswer} />,
    [check, revision],
  )
  return <AnswerView answer={answer} takeAway={takeAway} isNew={isNew} onAdd={onAdd} />
}
