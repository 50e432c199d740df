import {type ClipboardEvent, type FormEvent, type RefObject, useState} from 'react'
import type {NamedBlob} from '../box/messages.ts'
import {sampleInputs} from '../sample-inputs.ts'
import {mostFiles, readFolders} from './read-folders.ts'
import {readTransfer, type TransferData} from './read-transfer.ts'
import type {Session} from './session.ts'
import {useWords} from './use-words.ts'

/** Pasted text above this length, in UTF-16 code units, is listed as an input: drawing it in a field is slow. */
const longestInField = 20_000

/** What the places that take input do: everything ends as a list of blobs and a check. */
export interface Intake {
  /** What was wrong with the last attempt, a sentence, or null. */
  readonly notice: string | null
  readonly check: () => void
  readonly clear: () => void
  readonly remove: (id: number) => void
  readonly addSample: () => void
  readonly addFiles: (files: readonly File[]) => void
  /** Takes a drop, or a paste outside the field. */
  readonly take: (data: TransferData) => void
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void
  readonly onInput: (event: FormEvent<HTMLTextAreaElement>) => void
}

/** Connects a text field and its surroundings with a session. */
export function useIntake(session: Session, field: RefObject<HTMLTextAreaElement | null>): Intake {
  const {lang, words} = useWords()
  const [notice, setNotice] = useState<string | null>(null)
  // Whether the field's text was pasted: the next paste is then another input and not a part of this one.
  const [pasted, setPasted] = useState(session.typed !== '')

  const named = (text: string): NamedBlob => ({
    name: words.intake.pasted(session.nextPaste()),
    blob: new Blob([text], {type: 'text/plain'}),
  })

  function check() {
    const text = field.current?.value ?? ''
    const extra = text.trim() === '' ? [] : [{name: words.intake.field, blob: new Blob([text])}]
    if (extra.length + session.state().inputs.length === 0) {
      setNotice(words.intake.nothing)
      field.current?.focus()
      return
    }
    setNotice(null)
    void session.check(lang, extra)
  }

  function add(files: readonly NamedBlob[]) {
    session.add(files)
    check()
  }

  function take(data: TransferData) {
    const {text, files, folders} = readTransfer(data)
    if (folders.length > 0) void takeFolders(folders, files)
    else if (files.length > 0) addFiles(files)
    else if (text.trim() !== '') add([named(text)])
    else setNotice(words.intake.emptyPaste)
  }

  async function takeFolders(folders: readonly FileSystemDirectoryEntry[], files: readonly File[]) {
    const read = await readFolders(folders)
    const all = [...files.map(toNamed), ...read.files]
    if (all.length > 0) add(all)
    const [empty] = read.empty
    const [unreadable] = read.unreadable
    if (unreadable !== undefined) setNotice(words.intake.unreadableFolder(unreadable))
    else if (read.cut) setNotice(words.intake.tooManyFiles(mostFiles))
    else if (empty !== undefined) setNotice(words.intake.emptyFolder(empty))
  }

  function addFiles(files: readonly File[]) {
    if (files.length === 0) return
    add(files.slice(0, mostFiles).map(toNamed))
    if (files.length > mostFiles) setNotice(words.intake.tooManyFiles(mostFiles))
  }

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const {currentTarget: own, clipboardData: data} = event
    const {text, files} = readTransfer(data)
    if (files.length > 0 || text.trim() === '' || text.length > longestInField) {
      event.preventDefault()
      take(data)
      return
    }
    // The browser inserts the text itself, so that undo works; `onInput` follows.
    const replacesAll = own.selectionStart === 0 && own.selectionEnd === own.value.length
    if (pasted && !replacesAll) {
      session.add([named(own.value)], words.intake.field)
      own.select()
    }
    setPasted(true)
  }

  function onInput({currentTarget, nativeEvent}: FormEvent<HTMLTextAreaElement>) {
    session.typed = currentTarget.value
    setNotice(null)
    if (currentTarget.value === '') setPasted(false)
    if (nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertFromPaste') check()
  }

  return {
    notice,
    check,
    take,
    onPaste,
    onInput,
    clear() {
      session.clear()
      setNotice(null)
      setPasted(false)
      if (field.current) field.current.value = ''
      field.current?.focus()
    },
    remove(id) {
      session.remove(id)
      if (session.state().run.kind !== 'idle') check()
    },
    addSample() {
      session.clear()
      setPasted(false)
      if (field.current) field.current.value = ''
      add(sampleInputs.map(({name, text}) => ({name, blob: new Blob([text])})))
    },
    addFiles,
  }
}

/** A file of a chosen folder is named by its path below it. */
function toNamed(file: File): NamedBlob {
  return {name: file.webkitRelativePath || file.name, blob: file}
}
