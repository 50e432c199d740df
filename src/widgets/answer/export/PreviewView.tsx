import type {ReactNode} from 'react'
import type {Lang} from '../../../model/lang.ts'
import {exportWords} from '../../../wording/export-words.ts'
import {useWords} from '../../check/use-words.ts'
import styles from './export.module.css'
import type {ExportState} from './use-export.ts'

/** Characters that are drawn; a longer text would make the page slow. */
const most = 20_000

/** The text that copying and downloading give. */
export function PreviewView({state, lang}: {readonly state: ExportState; readonly lang: Lang}): ReactNode {
  const {lang: pageLang} = useWords()
  const {panel: words} = exportWords(pageLang)
  if (state === 'gone') return <p>{words.gone}</p>
  return (
    <details className={styles.more}>
      <summary>{words.preview}</summary>
      {state ? (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to scroll it */}
          <pre data-copied="as-shown" className={styles.preview} tabIndex={0} lang={lang}>
            {state.text.slice(0, most)}
          </pre>
          {state.text.length > most && <p>{words.previewCut(state.text.length)}</p>}
        </>
      ) : (
        <p>{words.busy}</p>
      )}
    </details>
  )
}
