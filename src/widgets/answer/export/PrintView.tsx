import type {ReactNode} from 'react'
import type {Lang} from '../../../model/lang.ts'
import type {Answer, AnswerArticle, AnswerExcerpt, AnswerFinding, AnswerVerdict} from '../../../report/answer-types.ts'
import {timelineLine} from '../../../report/timeline-line.ts'
import {exportWords} from '../../../wording/export-words.ts'
import styles from './export.module.css'

type Words = ReturnType<typeof exportWords>['document']

/** An answer on paper, in its own language: what the page shows without buttons, with addresses instead of links. */
export function PrintView({
  answer,
  redacted,
  site,
}: {
  readonly answer: Answer
  readonly redacted: boolean
  /** Address of the site without a slash at its end and without a language. */
  readonly site: string
}): ReactNode {
  const words = exportWords(answer.lang).document
  const addressOf = (path: string) => `${site}${answer.lang === 'ja' ? '/ja' : ''}${path}`
  return (
    <div data-print className={styles.print} lang={answer.lang}>
      <h2>{answer.headline.text}</h2>
      <p>{redacted ? words.redacted : words.notRedacted}</p>
      {answer.articles.map(article => (
        <ArticlePrint
          key={article.id}
          article={article}
          words={words}
          lang={answer.lang}
          address={addressOf(article.link)}
        />
      ))}
      {answer.others.length > 0 && (
        <>
          <h3>{words.others}</h3>
          {answer.others.map((finding, at) => (
            <FindingPrint key={`${at} ${finding.check}`} finding={finding} words={words} lang={answer.lang} />
          ))}
        </>
      )}
      {answer.questions.length > 0 && (
        <>
          <h3>{words.questions}</h3>
          <ul>
            {answer.questions.map(question => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {answer.unmatched.length > 0 && (
        <>
          <h3>{words.unmatched}</h3>
          <ul>
            {answer.unmatched.map(({exception, count}, at) => (
              <li key={`${at} ${exception}`}>
                {words.times({count})} <code>{exception}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.inputs}</h3>
      <ul>
        {answer.inputs.map(({name, summary, bytes, notes}, at) => (
          <li key={`${at} ${name}`}>
            <code>{name}</code>
            {words.colon}
            {summary}
            {words.separator}
            {words.bytes({bytes})}
            {notes.map(note => (
              <p key={note}>{note}</p>
            ))}
          </li>
        ))}
        {answer.moreInputs && <li>{answer.moreInputs}</li>}
      </ul>
      <p>{words.made}</p>
    </div>
  )
}

function ArticlePrint({
  article: {title, verdicts, findings},
  words,
  lang,
  address,
}: {
  readonly article: AnswerArticle
  readonly words: Words
  readonly lang: Lang
  readonly address: string
}): ReactNode {
  return (
    <>
      <h3>
        {words.article}
        {words.colon}
        {title}
      </h3>
      <p className={styles.address}>{address}</p>
      <ul>
        {verdicts.map(verdict => (
          <VerdictPrint key={verdict.cause} verdict={verdict} words={words} />
        ))}
      </ul>
      {findings.length > 0 && <h4>{words.evidence}</h4>}
      {findings.map((finding, at) => (
        <FindingPrint key={`${at} ${finding.check}`} finding={finding} words={words} lang={lang} />
      ))}
    </>
  )
}

function VerdictPrint({verdict, words}: {readonly verdict: AnswerVerdict; readonly words: Words}): ReactNode {
  const {status, statusName, title, sentences, needs} = verdict
  const names = needs.map(({name}) => name).join(words.separator)
  const remedies = status === 'possible' || status === 'ruled-out' ? [] : verdict.remedies
  return (
    <li>
      <strong>{statusName}</strong>
      {words.colon}
      {title}
      {sentences.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      {names !== '' && <p>{words.needs({names})}</p>}
      {remedies.map(remedy => (
        <p key={remedy.id}>
          {words.remedy}
          {words.colon}
          {remedy.title}
          {remedy.apply && words.colon}
          {remedy.apply}
        </p>
      ))}
    </li>
  )
}

function FindingPrint({
  finding,
  words,
  lang,
}: {
  readonly finding: AnswerFinding
  readonly words: Words
  readonly lang: Lang
}): ReactNode {
  const {severityName, message, facts, excerpts, fixes, timeline, measured} = finding
  const occurrence = timeline?.summary ?? finding.occurrence
  const [fix] = fixes
  return (
    <div className={styles.finding}>
      <p>
        <strong>{severityName}</strong>
        {words.colon}
        {message}
      </p>
      {(occurrence !== '' || facts.length > 0) && (
        <ul>
          {occurrence !== '' && (
            <li>
              {words.occurrence}
              {words.colon}
              {occurrence}
            </li>
          )}
          {facts.map(({label, value}) => (
            <li key={label}>
              {label}
              {words.colon}
              <code>{value}</code>
            </li>
          ))}
        </ul>
      )}
      {timeline && <pre>{timelineLine(timeline, 0, lang)}</pre>}
      {excerpts.slice(0, 1).map(excerpt => (
        <ExcerptPrint key={excerpt.input} excerpt={excerpt} words={words} />
      ))}
      {measured && <p>{measured}</p>}
      {fix && (
        <>
          <p>
            {words.remedy}
            {words.colon}
            {fix.title}
            {words.colon}
            {fix.description}
          </p>
          <pre>{fix.diff.map(({sign, text}) => (sign === '@' ? text : `${sign}${text}`)).join('\n')}</pre>
        </>
      )}
    </div>
  )
}

function ExcerptPrint({
  excerpt: {input, lines},
  words,
}: {
  readonly excerpt: AnswerExcerpt
  readonly words: Words
}): ReactNode {
  const line = (lines.find(({mark}) => mark) ?? lines[0])?.number ?? 1
  return (
    <>
      <p>{words.place({input, line})}</p>
      <pre>{lines.map(({text}) => text).join('\n')}</pre>
    </>
  )
}
