import {type ReactNode, useState} from 'react'
import type {AnswerFix} from '../../report/answer-types.ts'
import {Button} from '../Button.tsx'
import {useWords} from '../check/use-words.ts'
import styles from './answer.module.css'
import {copyText} from './copy-text.ts'
import {DiffView} from './DiffView.tsx'
import {downloadFile} from './download-file.ts'
import {QuietLink} from './QuietLink.tsx'
import verdictStyles from './verdict.module.css'

/** A fix: what it changes and costs, the changed lines, and the corrected file to take away. */
export function FixView({
  fix,
  apply,
}: {
  readonly fix: AnswerFix
  /** What makes it count, a sentence; absent where no article says so. */
  readonly apply?: string | undefined
}): ReactNode {
  const {words} = useWords()
  const [said, setSaid] = useState('')
  const {patched} = fix
  // Pasted text has a name without extension, which some systems could not open.
  const fileName = fix.fileName.includes('.') ? fix.fileName : `${fix.fileName}.txt`
  const text = patched && decodeUtf8(patched)

  const copy = async (copied: string) => {
    setSaid((await copyText(copied)) ? words.fix.copied : words.fix.notCopied)
  }

  return (
    <div className={verdictStyles.fix}>
      <p>
        {fix.link ? <QuietLink to={fix.link}>{fix.title}</QuietLink> : fix.title}{' '}
        <span className={verdictStyles.tag}>{fix.kind === 'safe' ? words.fix.safe : words.fix.choice}</span>
      </p>
      <p>{fix.description}</p>
      {apply && <p>{apply}</p>}
      <DiffView input={fix.input} lines={fix.diff} />
      {fix.notes.map(note => (
        <p key={note}>{note}</p>
      ))}
      {!patched && <p>{words.fix.notEncodable}</p>}
      <div className={styles.buttons}>
        {patched && (
          <Button look="main" onClick={() => downloadFile(fileName, patched)}>
            {words.fix.download(fileName)}
          </Button>
        )}
        {text && (
          <Button look="quiet" onClick={() => void copy(text)}>
            {words.fix.copy}
          </Button>
        )}
        <Button look="quiet" onClick={() => void copy(fix.patch)}>
          {words.fix.copyPatch}
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  )
}

/** Only UTF-8 goes to the clipboard: what is pasted from there could not keep another encoding. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return null
  }
}
