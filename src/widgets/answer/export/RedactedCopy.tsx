import {type ClipboardEvent, type DragEvent, type ReactNode, useState} from 'react'
import {Button} from '../../Button.tsx'
import {useWords} from '../../check/use-words.ts'
import {copyText} from '../copy-text.ts'
import styles from './redacted-copy.module.css'
import type {AskExport} from './use-export.ts'

/** What came of a copy: the text as it is shown, and a sentence about it. */
interface Copied {
  readonly selection: string
  readonly said: string
  readonly isReal: boolean
}

/**
 * Around what shows the text of files: what is selected in it and copied has its identifying values replaced, with the
 * pseudonyms of the exports. The real values take one more press. Text of ours (`data-copied="as-shown"`) is left alone.
 */
export function RedactedCopy({
  check,
  ask,
  children,
}: {
  /** The id by which the worker knows the answer. */
  readonly check: number
  readonly ask: AskExport
  readonly children: ReactNode
}): ReactNode {
  const {lang, words} = useWords()
  const [copied, setCopied] = useState<Copied | null>(null)

  async function redactAndCopy(selection: string) {
    const exported = await ask({of: check, format: 'selection', selection, lang, redact: true, site: ''})
    const say = (said: string) => setCopied({selection, said, isReal: false})
    if (!exported) return say(words.copying.gone)
    if (!(await copyText(exported.text))) return say(words.copying.refused)
    if (exported.replaced.length === 0) return setCopied(null)
    say(words.copying.redacted(exported.replaced.length))
  }

  function onCopy(event: ClipboardEvent) {
    const selection = selectedText()
    if (selection === null) return
    event.preventDefault()
    void redactAndCopy(selection)
  }

  async function copyReal(selection: string) {
    const isReal = await copyText(selection)
    setCopied({selection, said: isReal ? words.copying.copied : words.copying.refused, isReal})
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to what is copied inside, and cannot be operated itself
    <div onCopy={onCopy} onDragStart={keepSelection}>
      {children}
      <div role="status" className={copied ? styles.notice : undefined}>
        {copied && (
          <>
            <p>{copied.said}</p>
            {!copied.isReal && (
              <Button look="quiet" onClick={() => void copyReal(copied.selection)}>
                {words.copying.real}
              </Button>
            )}
            <Button look="quiet" onClick={() => setCopied(null)}>
              {words.copying.close}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

/** What is selected, unless it is text of ours, or nothing. */
function selectedText(): string | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed) return null
  const {commonAncestorContainer: node} = selection.getRangeAt(0)
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest('[data-copied="as-shown"], textarea') ? null : selection.toString()
}

/** Selected text is not dragged out of the page either; links still are. */
function keepSelection(event: DragEvent) {
  if (event.target instanceof Text && selectedText() !== null) event.preventDefault()
}
