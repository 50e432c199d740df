import type {ReactNode} from 'react'
import type {Replaced} from '../../../report/redact/redactor.ts'
import {exportWords} from '../../../wording/export-words.ts'
import {useWords} from '../../check/use-words.ts'
import styles from './export.module.css'

/** What was replaced in an export, for the eyes of whoever makes it. */
export function ReplacedView({replaced}: {readonly replaced: readonly Replaced[]}): ReactNode {
  const {lang} = useWords()
  const {panel: words, kinds} = exportWords(lang)
  return (
    <details className={styles.more}>
      <summary>{words.replaced(replaced.length)}</summary>
      <p>{replaced.length === 0 ? words.noneReplaced : words.replacedHint}</p>
      {replaced.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to scroll it
        <section className={styles.scroll} tabIndex={0} aria-label={words.replaced(replaced.length)}>
          <table className={styles.replaced}>
            <thead>
              <tr>
                <th scope="col">{words.kind}</th>
                <th scope="col">{words.original}</th>
                <th scope="col">{words.pseudonym}</th>
                <th scope="col">{words.count}</th>
              </tr>
            </thead>
            <tbody>
              {replaced.map(({kind, original, pseudonym, count}) => (
                <tr key={`${kind} ${pseudonym} ${original}`}>
                  <td>{kinds[kind]}</td>
                  <td>
                    <code>{original}</code>
                  </td>
                  <td>
                    <code>{pseudonym}</code>
                  </td>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  )
}
