import {type ReactNode, useId, useState} from 'react'
import type {AnswerExcerpt, AnswerLine} from '../../report/answer-types.ts'
import {Button} from '../Button.tsx'
import {useWords} from '../check/use-words.ts'
import styles from './excerpt.module.css'
import {NumberedLine} from './NumberedLine.tsx'

/** Lines of an input as it was given, with what a check points at marked; the rest of a long event unfolds in place. */
export function ExcerptView({excerpt}: {readonly excerpt: AnswerExcerpt}): ReactNode {
  const {words} = useWords()
  const id = useId()
  const [unfolded, setUnfolded] = useState(false)
  const {input, lines, more} = excerpt
  const first = lines.find(({mark}) => mark) ?? lines[0]
  if (!first) return null
  return (
    <figure className={styles.excerpt}>
      <figcaption>{words.answer.place(input, first.number)}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to scroll it */}
      <pre id={id} className={styles.lines} tabIndex={0}>
        {lines.map(line => (
          <LineView key={line.number} line={line} />
        ))}
        {unfolded && more.map(line => <LineView key={line.number} line={line} />)}
      </pre>
      {more.length > 0 && (
        <div className={styles.unfold}>
          <Button look="bare" expands={{id, expanded: unfolded}} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? words.answer.fold : words.answer.unfold(more.length)}
          </Button>
        </div>
      )}
    </figure>
  )
}

function LineView({line: {number, text, mark}}: {readonly line: AnswerLine}): ReactNode {
  return <NumberedLine number={number} text={text} marks={mark ? [mark] : []} />
}
