import {useHistory} from '@docusaurus/router'
import {type ReactNode, useEffect, useState} from 'react'
import type {InputKind} from '../../model/input-kind.ts'
import {inputKindsEn} from '../../wording/input-kinds.en.ts'
import {inputKindsJa} from '../../wording/input-kinds.ja.ts'
import {Button} from '../Button.tsx'
import {useWords} from '../check/use-words.ts'
import {useSitePath} from '../use-site-path.ts'
import styles from './search-results.module.css'
import {useSearchSite} from './use-search-site.ts'

/** Says what a pasted text seems to be, and takes it to the check. It goes from page to page in memory alone. */
export function PastedLog({text}: {readonly text: string}): ReactNode {
  const {lang, words} = useSearchSite()
  const {intake} = useWords().words
  const history = useHistory()
  const page = useSitePath('/diagnose')
  const [kind, setKind] = useState<InputKind | null>(null)
  const [hasFailed, setFailed] = useState(false)

  useEffect(() => {
    let current = true
    setFailed(false)
    import('../../input/recognise-kind.ts').then(
      ({recogniseKind}) => current && setKind(recogniseKind(text)),
      () => current && setKind('unknown'),
    )
    return () => {
      current = false
    }
  }, [text])

  async function check() {
    const loaded = await import('../check/page-session.ts').catch(() => null)
    if (!loaded) return setFailed(true)
    const {pageSession} = loaded
    const name = intake.pasted(pageSession.nextPaste())
    pageSession.add([{name, blob: new Blob([text], {type: 'text/plain'})}])
    void pageSession.check(lang, [])
    history.push(page)
  }

  if (kind === null) return null
  const kinds = lang === 'ja' ? inputKindsJa : inputKindsEn
  return (
    <section className={styles.pasted} aria-label={words.pasted.label}>
      <p>
        {kind === 'unknown' ? words.pasted.unknown : words.pasted.known(kinds[kind])} {words.pasted.offer}
      </p>
      <Button look="main" onClick={() => void check()}>
        {words.pasted.check}
      </Button>
      <span role="status">{hasFailed && words.pasted.failed}</span>
    </section>
  )
}
