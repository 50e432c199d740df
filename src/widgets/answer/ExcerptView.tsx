import type {ReactNode} from 'react'
import type {AnswerExcerpt} from '../../report/answer-types.ts'
import {useWords} from '../check/use-words.ts'
import styles from './answer.module.css'

/** Lines of an input as it was given, with what a check points at marked. */
export function ExcerptView({excerpt}: {readonly excerpt: AnswerExcerpt}): ReactNode {
  const {words} = useWords()
  const first = excerpt.lines.find(({mark}) => mark) ?? excerpt.lines[0]
  if (!first) return null
  return (
    <figure className={styles.excerpt}>
      <figcaption>{words.answer.place(excerpt.input, first.number)}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to scroll it */}
      <pre className={styles.lines} tabIndex={0}>
        {excerpt.lines.map(({number, text, mark}) => (
          <span key={number} className={styles.line} data-line={number}>
            {text.slice(0, mark?.from)}
            {mark && <mark>{text.slice(mark.from, mark.to)}</mark>}
            {mark && text.slice(mark.to)}
          </span>
        ))}
      </pre>
    </figure>
  )
}
