import {type ReactNode, useEffect, useRef, useState} from 'react'
import {applyEdits} from '../../input/apply-edits.ts'
import type {EditableConfig, EditorFix, EditorNote} from '../../report/editable-config.ts'
import {editorEn} from '../../wording/editor.en.ts'
import {editorJa} from '../../wording/editor.ja.ts'
import {copyText} from '../answer/copy-text.ts'
import {downloadFile} from '../answer/download-file.ts'
import type {AskEdit} from '../answer/listing/editing.ts'
import {Button} from '../Button.tsx'
import {useWords} from '../check/use-words.ts'
import styles from './editor.module.css'
import type {EditorHandle} from './editor-handle.ts'
import {NotesAtCursor} from './NotesAtCursor.tsx'
import {openEditor} from './open-editor.ts'

interface ConfigEditorProps {
  readonly config: EditableConfig
  /** Checks the text as it was edited. */
  readonly ask: AskEdit
  readonly onClose: () => void
}

/** Milliseconds without a change after which the text is checked. */
const pause = 400

/** A configuration to edit: what was found is marked and follows the text, and corrections can be tried. */
export default function ConfigEditor({config, ask, onClose}: ConfigEditorProps): ReactNode {
  const {lang} = useWords()
  const words = lang === 'ja' ? editorJa : editorEn
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorHandle | null>(null)
  const [checked, setChecked] = useState(config)
  const [notes, setNotes] = useState<readonly EditorNote[]>([])
  const [state, setState] = useState<'checked' | 'checking' | 'gone'>('checked')
  const [isComparing, setComparing] = useState(false)
  const [areSecretsShown, setSecretsShown] = useState(false)
  const [said, setSaid] = useState('')

  useEffect(() => {
    if (!host.current) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isAsking = false
    let isStale = false

    // One question at a time: the box answers them one after the other.
    async function check() {
      if (isAsking) return
      isAsking = true
      while (isStale) {
        isStale = false
        const edited = await ask(opened.text(), false)
        if (!editor.current) return
        if (!edited) {
          setState('gone')
          break
        }
        if (isStale) continue
        opened.show(edited.config)
        setChecked(edited.config)
        setState('checked')
      }
      isAsking = false
    }

    const opened = openEditor(
      host.current,
      config,
      {label: words.label(config.name), phrases: words.phrases},
      {
        onChange() {
          isStale = true
          setState('checking')
          setSaid('')
          clearTimeout(timer)
          timer = setTimeout(() => void check(), pause)
        },
        onNotes: setNotes,
        onCompare: setComparing,
      },
    )
    editor.current = opened
    opened.focus()
    return () => {
      clearTimeout(timer)
      editor.current = null
      opened.destroy()
    }
  }, [config, ask, words])

  function tryFix({edits}: EditorFix) {
    editor.current?.compare(applyEdits(checked.repaired, edits))
  }

  function toggleSecrets() {
    editor.current?.showSecrets(!areSecretsShown)
    setSecretsShown(!areSecretsShown)
  }

  async function copy() {
    setSaid((await copyText(editor.current?.text() ?? '')) ? words.copied : words.notCopied)
  }

  async function download() {
    const edited = await ask(editor.current?.text() ?? '', true)
    if (!edited) return setState('gone')
    if (!edited.bytes) return setSaid(words.notEncodable)
    downloadFile(fileName, edited.bytes)
  }

  const baseName = config.name.replace(/^.*[\\/]/u, '')
  const fileName = baseName.includes('.') ? baseName : `${baseName}.txt`
  const count = checked.notes.length
  const status = {checked: words.found(count), checking: words.checking, gone: words.gone}[state]
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
        {checked.secrets.length > 0 && (
          <Button look="bare" onClick={toggleSecrets}>
            {areSecretsShown ? words.hideSecrets : words.showSecrets(checked.secrets.length)}
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
      {!isComparing && count > 0 && (
        <NotesAtCursor notes={notes} words={words} isCurrent={state === 'checked'} onTry={tryFix} />
      )}
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
