import Head from '@docusaurus/Head'
import Link from '@docusaurus/Link'
import {useLocation} from '@docusaurus/router'
import {type ReactNode, useState} from 'react'
import {langs} from '../../model/lang.ts'
import {copyText} from '../answer/copy-text.ts'
import {useSearchSite} from '../search/use-search-site.ts'
import styles from './reading.module.css'
import {useParallel} from './use-parallel.ts'
import {useReadingWords} from './use-reading-words.ts'

/** Above an article: one language, the other, or both beside each other; and its text to take away. */
export function ReadingBar({article}: {readonly article: string}): ReactNode {
  const {lang, words} = useReadingWords()
  const {root} = useSearchSite()
  const parallel = useParallel()
  const {pathname} = useLocation()
  const file = `${root}articles/v1/${article}`
  return (
    <div className={styles.bar}>
      {parallel && (
        <Head>
          <html lang={lang} data-kb-view="parallel" />
        </Head>
      )}
      <nav aria-label={words.view.label} className={styles.views}>
        {langs.map(each =>
          each === lang ? (
            <Link key={each} lang={each} to={pathname} aria-current={parallel ? undefined : 'page'}>
              {words.view[each]}
            </Link>
          ) : (
            // A page of its own: the other language is another build.
            <a key={each} lang={each} href={`${root}${each === 'ja' ? 'ja/' : ''}kb/${article}/`}>
              {words.view[each]}
            </a>
          ),
        )}
        <Link
          className={styles.needsScript}
          to={`${pathname}?view=parallel`}
          aria-current={parallel ? 'page' : undefined}
        >
          {words.view.parallel}
        </Link>
      </nav>
      <CopyMarkdown file={`${file}.${lang}.md`} data={`${file}.json`} />
    </div>
  )
}

function CopyMarkdown({file, data}: {readonly file: string; readonly data: string}): ReactNode {
  const {words} = useReadingWords()
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    const response = await fetch(file).catch(() => undefined)
    const copied = response?.ok ? await copyText(await response.text()) : false
    setSaid(copied ? words.markdown.copied : words.markdown.failed)
  }
  return (
    <div className={styles.take}>
      <span role="status">{said}</span>
      <button type="button" className={styles.needsScript} onClick={() => void copy()}>
        {words.markdown.copy}
      </button>
      <a href={file}>{words.markdown.file}</a>
      <a href={data}>{words.markdown.data}</a>
    </div>
  )
}
