import {Fragment, type ReactNode} from 'react'
import type {HiddenSecret} from '../../report/redact/mask-secrets.ts'
import {SecretText} from './listing/SecretText.tsx'
import styles from './numbered-line.module.css'

interface NumberedLineProps {
  /** Counts from 1. */
  readonly number: number
  readonly text: string
  /** What is marked: UTF-16 offsets in `text`, in order, apart from each other. */
  readonly marks: readonly {readonly from: number; readonly to: number}[]
  /** What the masks in `text` stand for, in order. */
  readonly secrets?: readonly HiddenSecret[]
}

/** A line of a `<pre>` behind its number, which is not copied with it. */
export function NumberedLine({number, text, marks, secrets = []}: NumberedLineProps): ReactNode {
  const ends = [0, ...marks.map(({to}) => to)]
  const part = (from: number, to: number) => <SecretText text={text.slice(from, to)} offset={from} secrets={secrets} />
  return (
    <span className={styles.line} data-line={number}>
      {marks.map(({from, to}, at) => (
        <Fragment key={from}>
          {part(ends[at] ?? 0, from)}
          <mark>{part(from, to)}</mark>
        </Fragment>
      ))}
      {/* An empty line keeps its height. */}
      {text === '' ? '\u200b' : part(ends.at(-1) ?? 0, text.length)}
    </span>
  )
}
