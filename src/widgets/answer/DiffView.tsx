import type {ReactNode} from 'react'
import type {DiffLine} from '../../report/answer-types.ts'
import {useWords} from '../check/use-words.ts'
import styles from './excerpt.module.css'

/** Changed lines with their surroundings; signs and words tell added from removed, colours only help. */
export function DiffView({input, lines}: {readonly input: string; readonly lines: readonly DiffLine[]}): ReactNode {
  const {words} = useWords()
  return (
    <figure className={styles.excerpt} aria-label={`${words.fix.change}: ${input}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to scroll it */}
      <pre className={styles.diff} tabIndex={0}>
        {lines.map(({sign, text}, at) => {
          const key = `${at} ${sign}`
          if (sign === '+') return <Changed key={key} as="ins" sign="+" word={words.fix.added} text={text} />
          if (sign === '-') return <Changed key={key} as="del" sign="−" word={words.fix.removed} text={text} />
          return (
            <span key={key} className={sign === '@' ? styles.hunk : styles.context} data-sign=" ">
              {text || '\u200b'}
            </span>
          )
        })}
      </pre>
    </figure>
  )
}

function Changed({
  as: Element,
  sign,
  word,
  text,
}: {
  readonly as: 'ins' | 'del'
  readonly sign: string
  readonly word: string
  readonly text: string
}): ReactNode {
  return (
    <Element className={Element === 'ins' ? styles.added : styles.removed} data-sign={sign}>
      <span className={styles.spoken}>{word}: </span>
      {text}
    </Element>
  )
}
