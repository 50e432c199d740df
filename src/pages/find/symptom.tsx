import type {ReactNode} from 'react'
import {ArticleLinks} from '../../widgets/indexes/ArticleLinks.tsx'
import {ByComponent} from '../../widgets/indexes/ByComponent.tsx'
import {IndexPage} from '../../widgets/indexes/IndexPage.tsx'
import styles from '../../widgets/indexes/indexes.module.css'
import {useIndexes} from '../../widgets/indexes/use-indexes.ts'

/** The articles by what is noticed. */
export default function Symptoms(): ReactNode {
  const {symptoms} = useIndexes().indexes
  return (
    <IndexPage name="symptom">
      <ByComponent>
        {articles =>
          articles.map(({id}) => (
            <div key={id} className={styles.row}>
              <ul>
                {symptoms
                  .filter(({article}) => article === id)
                  .map(({text}) => (
                    <li key={text.map(piece => piece.text).join('')}>
                      {text.map(piece => (piece.code ? <code key={piece.text}>{piece.text}</code> : piece.text))}
                    </li>
                  ))}
              </ul>
              <ArticleLinks ids={[id]} />
            </div>
          ))
        }
      </ByComponent>
    </IndexPage>
  )
}
