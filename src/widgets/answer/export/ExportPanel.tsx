import {type ReactNode, useEffect, useId, useState} from 'react'
import {type Lang, langs} from '../../../model/lang.ts'
import type {ReportFormat} from '../../../report/write-report.ts'
import {exportWords} from '../../../wording/export-words.ts'
import {Button} from '../../Button.tsx'
import {useWords} from '../../check/use-words.ts'
import {copyText} from '../copy-text.ts'
import {downloadFile} from '../download-file.ts'
import {ChoiceField} from './ChoiceField.tsx'
import styles from './export.module.css'
import {PreviewView} from './PreviewView.tsx'
import {PrintView} from './PrintView.tsx'
import {ReplacedView} from './ReplacedView.tsx'
import {reportFiles} from './report-files.ts'
import {type AskExport, useExport} from './use-export.ts'
import {useSiteAddress} from './use-site-address.ts'

const formats: readonly ReportFormat[] = ['markdown', 'json', 'sarif']

/** The place where an answer is taken away: as a file, on paper, as a link. Redacted unless told otherwise, each time anew. */
export default function ExportPanel({
  check,
  revision,
  ask,
}: {
  /** The id by which the worker knows the answer. */
  readonly check: number
  /** How often the answer became another one. */
  readonly revision: number
  readonly ask: AskExport
}): ReactNode {
  const {lang: pageLang, words: pageWords} = useWords()
  const {panel: words} = exportWords(pageLang)
  const id = useId()
  const {site, checkerOf} = useSiteAddress()
  const [format, setFormat] = useState<ReportFormat>('markdown')
  const [lang, setLang] = useState<Lang>(pageLang)
  const [isRaw, setRaw] = useState(false)
  const [said, setSaid] = useState('')

  const common = {of: check, lang, redact: !isRaw, site}
  const file = useExport({...common, format}, ask, revision)
  const print = useExport({...common, format: 'print'}, ask, revision)
  const link = useExport({...common, redact: true, format: 'link'}, ask, revision)
  const printed = print.state !== 'gone' ? (print.state?.answer ?? null) : null

  // Whoever wants the real values once more has to say so once more.
  useEffect(() => {
    const reset = () => setRaw(false)
    window.addEventListener('afterprint', reset)
    return () => window.removeEventListener('afterprint', reset)
  }, [])

  async function copy() {
    const exported = await file.load()
    if (!exported) return setSaid(words.gone)
    setSaid((await copyText(exported.text)) ? words.copied : words.notCopied)
    setRaw(false)
  }

  async function download() {
    const exported = await file.load()
    if (!exported) return setSaid(words.gone)
    downloadFile(reportFiles[format], new TextEncoder().encode(exported.text))
    setRaw(false)
  }

  async function copyLink() {
    const exported = await link.load()
    if (!exported) return setSaid(words.gone)
    const address = `${checkerOf(lang)}${exported.text}`
    setSaid((await copyText(address)) ? words.linkCopied : words.linkNotCopied(address))
  }

  async function printOut() {
    setSaid((await print.load()) ? '' : words.gone)
    // The view is drawn by now, or the page says that it is still being made.
    requestAnimationFrame(() => window.print())
  }

  return (
    <>
      <section className={styles.panel} aria-labelledby={`${id}title`}>
        <h3 id={`${id}title`}>{words.title}</h3>
        <p>{words.lead}</p>
        <div className={styles.choices}>
          <ChoiceField
            legend={words.format}
            choices={formats.map(value => ({value, label: words.formats[value]}))}
            chosen={format}
            onChoose={setFormat}
          />
          <ChoiceField
            legend={words.language}
            choices={langs.map(value => ({value, label: words.languages[value]}))}
            chosen={lang}
            onChoose={setLang}
          />
        </div>
        <label className={styles.choice}>
          <input type="checkbox" checked={isRaw} onChange={({currentTarget}) => setRaw(currentTarget.checked)} />
          <span>{words.raw}</span>
        </label>
        {isRaw && (
          <p role="alert" className={styles.warning}>
            {words.warning}
          </p>
        )}
        <div className={styles.buttons}>
          <Button look="main" onClick={() => void copy()}>
            {words.copy}
          </Button>
          <Button look="quiet" onClick={() => void download()}>
            {words.download(reportFiles[format])}
          </Button>
          <Button look="quiet" onClick={() => void printOut()}>
            {words.print}
          </Button>
          <Button look="quiet" onClick={() => void copyLink()}>
            {words.copyLink}
          </Button>
          <span role="status" className={styles.said}>
            {said}
          </span>
        </div>
        <p className={styles.hint}>{words.linkHint}</p>
        <PreviewView state={file.state} lang={lang} />
        {!isRaw && file.state !== null && file.state !== 'gone' && <ReplacedView replaced={file.state.replaced} />}
      </section>
      {printed ? (
        <PrintView answer={printed} redacted={!isRaw} site={site} />
      ) : (
        <p data-print className={styles.print}>
          {print.state === 'gone' ? words.gone : pageWords.answer.printing}
        </p>
      )}
    </>
  )
}
