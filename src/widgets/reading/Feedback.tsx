import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import {type ReactNode, useId, useState} from 'react'
import {copyText} from '../answer/copy-text.ts'
import {Button} from '../Button.tsx'
import styles from './reading.module.css'
import {useReadingWords} from './use-reading-words.ts'

/** Below an article: a prepared text for whoever finds a fault. It leaves the page by the reader's own hand only. */
export function Feedback({article, updated}: {readonly article: string; readonly updated: string}): ReactNode {
  const {lang, words} = useReadingWords()
  const {feedbackAddress} = useDocusaurusContext().siteConfig.customFields ?? {}
  const {feedback} = words
  const id = useId()
  const [text, setText] = useState(feedback.text({article, language: words.view[lang], updated}))
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => setSaid((await copyText(text)) ? feedback.copied : feedback.failed)
  const address = typeof feedbackAddress === 'string' ? feedbackAddress : ''
  const mail = `mailto:${address}?subject=${encodeURIComponent(feedback.subject(article))}&body=${encodeURIComponent(text)}`
  return (
    <details className={styles.feedback}>
      <summary>{feedback.summary}</summary>
      <p>{feedback.lead}</p>
      <label htmlFor={id}>{feedback.label}</label>
      <textarea id={id} rows={9} value={text} spellCheck={false} onChange={event => setText(event.target.value)} />
      <p className={styles.actions}>
        <Button look="quiet" onClick={() => void copy()}>
          {feedback.copy}
        </Button>
        <a href={mail}>{feedback.mail}</a>
        <span role="status">{said}</span>
      </p>
    </details>
  )
}
