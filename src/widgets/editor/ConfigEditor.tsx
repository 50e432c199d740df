import {type ReactNode, useEffect, useRef, useState} from 'react'
import {applyEdits} from '../../input/apply-edits.ts'
import type {EditableConfig, EditorFix, EditorNote} from '../../report/editable-config.ts'
import {editorEn} from '../../wording/editor.en.ts'
import {editorJa} from '../../wording/editor.ja.ts'
import {copyText} from '../answer/copy-text.ts'
import {downloadFile} from '../answer/download-file.ts'
import {Button} from '../Button.tsx'
import type {Encoded} from '../box/messages.ts'
import {useWords} from '../check/use-words.ts'
import styles from './editor.module.css'
import type {EditorHandle} from './editor-handle.ts'
import {NotesAtCursor} from './NotesAtCursor.tsx'
import {openEditor} from './open-editor.ts'

interface ConfigEditorProps {
  /** As it was checked last. */
  readonly config: EditableConfig
  /** Its text as it stands: edits that are not checked yet are in it. */
  readonly text: string
  /** Its text as it was given. */
  readonly given: string
  readonly isEdited: boolean
  /** Whether edits cannot be checked any more. */
  readonly isGone: boolean
  /** The text as it was edited; the configuration comes again once that was checked. */
  readonly onEdit: (text: string) => void
  /** The text as bytes; null if that cannot be had any more. */
  readonly encode: (text: string) => Promise<Encoded | null>
  readonly onClose: () => void
}

/** Milliseconds without a change after which the text is checked. */
const pause = 400

/** A configuration to edit: what was found is marked and follows the text, and corrections can be tried. */
export default function ConfigEditor(props: ConfigEditorProps): ReactNode {
  const {config, given, isEdited, isGone, encode, onClose} = props
  const {lang} = useWords()
  const words = lang === 'ja' ? editorJa : editorEn
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorHandle | null>(null)
  const [notes, setNotes] = useState<readonly EditorNote[]>([])
  // Whether `config` is of the text as it stands.
  const [isChecked, setChecked] = useState(true)
  const [isComparing, setComparing] = useState(false)
  const [areSecretsShown, setSecretsShown] = useState(false)
  const [said, setSaid] = useState('')

  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    if (!host.current) return
    let timer: ReturnType<typeof setTimeout> | undefined

    function check() {
      timer = undefined
      latest.current.onEdit(opened.text())
      // Back at what was checked last, nothing will come.
      if (opened.show(latest.current.config)) setChecked(true)
    }

    const {config: first, text} = latest.current
    const opened = openEditor(
      host.current,
      first,
      text,
      {label: words.label(first.name), phrases: words.phrases},
      {
        onChange() {
          setChecked(false)
          setSaid('')
          clearTimeout(timer)
          timer = setTimeout(check, pause)
        },
        onNotes: setNotes,
        onCompare: setComparing,
      },
    )
    editor.current = opened
    setChecked(opened.show(first))
    opened.focus()
    return () => {
      if (timer !== undefined) latest.current.onEdit(opened.text())
      clearTimeout(timer)
      editor.current = null
      opened.destroy()
    }
  }, [words])

  useEffect(() => {
    if (editor.current?.show(config)) setChecked(true)
  }, [config])

  function tryFix({edits}: EditorFix) {
    editor.current?.compare(applyEdits(config.repaired, edits))
  }

  function toggleSecrets() {
    editor.current?.showSecrets(!areSecretsShown)
    setSecretsShown(!areSecretsShown)
  }

  async function copy() {
    setSaid((await copyText(editor.current?.text() ?? '')) ? words.copied : words.notCopied)
  }

  async function download() {
    const encoded = await encode(editor.current?.text() ?? '')
    if (!encoded) return setSaid(words.gone)
    if (!encoded.bytes) return setSaid(words.notEncodable)
    downloadFile(fileName, encoded.bytes)
  }

  const baseName = config.name.replace(/^.*[\\/]/u, '')
  const fileName = baseName.includes('.') ? baseName : `${baseName}.txt`
  const count = config.notes.length
  const status = isGone ? words.gone : isChecked ? words.found(count) : words.checking
  return (
    <div>
      <div className={styles.tools}>
        <span role="status" className={styles.status}>
          {status}
        </span>
        {count > 0 && !isComparing && (
          <>
            <Button look="quiet" onClick={() => editor.current?.step(-1)}>
              {words.previous}
            </Button>
            <Button look="quiet" onClick={() => editor.current?.step(1)}>
              {words.next}
            </Button>
          </>
        )}
        {config.secrets.length > 0 && (
          <Button look="bare" onClick={toggleSecrets}>
            {areSecretsShown ? words.hideSecrets : words.showSecrets(config.secrets.length)}
          </Button>
        )}
        {isEdited && (
          <Button look="bare" onClick={() => editor.current?.replace(given)}>
            {words.reset}
          </Button>
        )}
        <Button look="bare" onClick={onClose}>
          {words.back}
        </Button>
      </div>
      {isComparing && (
        <div className={styles.tools}>
          <span role="status">{words.comparing}</span>
          <Button look="main" onClick={() => editor.current?.settle(true)}>
            {words.acceptAll}
          </Button>
          <Button look="quiet" onClick={() => editor.current?.settle(false)}>
            {words.rejectAll}
          </Button>
        </div>
      )}
      <div ref={host} className={styles.editor} data-editor />
      <p className={styles.keys}>{words.keys}</p>
      {!isComparing && count > 0 && <NotesAtCursor notes={notes} words={words} isCurrent={isChecked} onTry={tryFix} />}
      <div className={styles.tools}>
        <Button look="main" onClick={() => void download()}>
          {words.download}
        </Button>
        <Button look="quiet" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  )
}
