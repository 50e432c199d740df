import {useHistory, useLocation} from '@docusaurus/router'
import knowledge from '@generated/shindan/default/checks.json'
import {type ReactNode, useMemo} from 'react'
import {readShareLink} from '../../report/read-share-link.ts'
import {sharedAnswer} from '../../report/shared-answer.ts'
import {exportWords} from '../../wording/export-words.ts'
import AnswerView from '../answer/AnswerView.tsx'
import {Button} from '../Button.tsx'
import {useWords} from '../check/use-words.ts'
import styles from './shared.module.css'

/** The verdicts of a shared link, in the language of the page. */
export default function SharedView({hash}: {readonly hash: string}): ReactNode {
  const {lang} = useWords()
  const {shared: words} = exportWords(lang)
  const {pathname} = useLocation()
  const history = useHistory()
  const shared = useMemo(() => readShareLink(hash, knowledge, words.input), [hash, words])
  const answer = useMemo(
    () => (shared?.kind === 'shared' ? sharedAnswer(shared.diagnosis, knowledge, lang) : null),
    [shared, lang],
  )
  return (
    <section className={styles.shared} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{answer ? words.lead : words.unreadable}</p>
      {shared?.kind === 'shared' && shared.unknown > 0 && <p>{words.unknown(shared.unknown)}</p>}
      <Button look="quiet" onClick={() => history.push(pathname)}>
        {words.close}
      </Button>
      {answer && <AnswerView answer={answer} isNew={false} onAdd={focusField} />}
    </section>
  )
}

/** Here, a file that is asked for can only be checked together with the others. */
function focusField(): void {
  document.querySelector<HTMLTextAreaElement>('main textarea')?.focus()
}
