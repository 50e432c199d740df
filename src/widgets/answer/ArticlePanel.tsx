import proseText from '@generated/shindan/default/prose.json'
import type {Root} from 'hast'
import {toJsxRuntime} from 'hast-util-to-jsx-runtime'
import type {ComponentProps, ReactNode} from 'react'
import {Fragment, jsx, jsxs} from 'react/jsx-runtime'
import type {ArticleProse} from '../../model/article-prose.ts'
import type {AnswerArticle} from '../../report/answer-types.ts'
import {useWords} from '../check/use-words.ts'
import styles from './panel.module.css'
import {QuietLink} from './QuietLink.tsx'
import {sectionsFor} from './sections-for.ts'

const allProse: readonly ArticleProse[] = JSON.parse(proseText)

/** The sections of an article that go with its verdicts, in the reader's language. */
export function ArticlePanel({article}: {readonly article: AnswerArticle}): ReactNode {
  const {words} = useWords()
  const prose = allProse.find(({id}) => id === article.id)
  if (!prose) return null
  return (
    <aside data-copied="as-shown" className={styles.panel} aria-label={words.answer.articlePanel(article.title)}>
      {sectionsFor(article, prose.sections).map(({id, title, content}) => (
        <section key={id}>
          <h4>
            <QuietLink to={`${article.link}#${id}`}>{title}</QuietLink>
          </h4>
          {toJsxRuntime({type: 'root', children: content} as Root, {Fragment, jsx, jsxs, components})}
        </section>
      ))}
      <p>
        <QuietLink to={article.link}>{words.answer.wholeArticle}</QuietLink>
      </p>
    </aside>
  )
}

const components = {
  a: ({href = '', children}: ComponentProps<'a'>) => <QuietLink to={href}>{children}</QuietLink>,
  // It scrolls, and the keyboard must be able to scroll it.
  pre: ({children}: ComponentProps<'pre'>) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to scroll it
    <pre className={styles.code} tabIndex={0}>
      {children}
    </pre>
  ),
  table: ({children}: ComponentProps<'table'>) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to scroll it
    <div className={styles.tableRoom} tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
}
