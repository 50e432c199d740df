import {type ReactNode, useId, useState} from 'react'
import type {AnswerArticle} from '../../report/answer-types.ts'
import {Button} from '../Button.tsx'
import {useWords} from '../check/use-words.ts'
import {ArticlePanel} from './ArticlePanel.tsx'
import styles from './answer.module.css'
import panelStyles from './panel.module.css'

/** What was found, and beside it (above it where there is no room) what the article says about it, on demand. */
export function BesideArticle({
  article,
  children,
}: {
  readonly article: AnswerArticle
  readonly children: ReactNode
}): ReactNode {
  const {words} = useWords()
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <div className={styles.buttons}>
        <Button look="quiet" expands={{id, expanded: open}} onClick={() => setOpen(!open)}>
          {open ? words.answer.closeArticle : words.answer.openArticle}
        </Button>
      </div>
      <div className={panelStyles.room}>
        <div className={open ? panelStyles.columns : undefined}>
          <div id={id} className={panelStyles.beside}>
            {open && <ArticlePanel article={article} />}
          </div>
          <div>{children}</div>
        </div>
      </div>
    </>
  )
}
