import type {ReactNode} from 'react'
import {ArticleLinks} from '../../widgets/indexes/ArticleLinks.tsx'
import {firstLetter} from '../../widgets/indexes/first-letter.ts'
import {IndexPage} from '../../widgets/indexes/IndexPage.tsx'
import styles from '../../widgets/indexes/indexes.module.css'
import {useIndexes} from '../../widgets/indexes/use-indexes.ts'

/** The articles by the messages that are seen. */
export default function Literals(): ReactNode {
  const {indexes, words} = useIndexes()
  const letters = [...new Set(indexes.literals.map(({text}) => firstLetter(text)))]
  return (
    <IndexPage name="literal">
      {letters.map(letter => (
        <section key={letter} className={styles.group}>
          <h2 id={letter === '' ? 'others' : letter}>{letter === '' ? words.others : letter}</h2>
          {indexes.literals
            .filter(({text}) => firstLetter(text) === letter)
            .map(({text, seen, articles}) => (
              <div key={text} className={styles.row}>
                <p>
                  <code lang="en">{text}</code> <small>{words.seen[seen]}</small>
                </p>
                <ArticleLinks ids={articles} />
              </div>
            ))}
        </section>
      ))}
    </IndexPage>
  )
}
