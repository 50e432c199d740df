import {type ReactNode, useId, useRef} from 'react'
import checkStyles from '../check/check.module.css'
import {SiteLink} from '../SiteLink.tsx'
import {FilePicker} from './FilePicker.tsx'
import styles from './proof.module.css'
import {ServerField} from './ServerField.tsx'
import {useProofWords} from './use-proof-words.ts'
import {type Variant, variants} from './variants.ts'

/** The fields: what is asked for, and what stands in front of Confluence. */
export function ProofForm({
  asked,
  onAsked,
  config,
  onConfig,
  server,
  onServer,
  context,
  onContext,
}: {
  readonly asked: string
  readonly onAsked: (asked: string) => void
  readonly config: string
  readonly onConfig: (config: string) => void
  readonly server: string
  readonly onServer: (server: string) => void
  readonly context: string
  readonly onContext: (context: string) => void
}): ReactNode {
  const {form} = useProofWords().page
  const id = useId()
  const zone = useRef<HTMLFieldSetElement>(null)
  const ids = Object.keys(variants) as Variant[]
  const chosen = ids.find(each => variants[each] === config)
  return (
    <fieldset ref={zone} className={`${checkStyles.zone} ${styles.form}`} aria-label={form.region}>
      <div className={styles.field}>
        <label htmlFor={`${id}asked`} className={checkStyles.label}>
          {form.asked}
        </label>
        <p id={`${id}asked-hint`} className={checkStyles.hint}>
          {form.askedHint}
        </p>
        <input
          id={`${id}asked`}
          type="text"
          className={styles.input}
          aria-describedby={`${id}asked-hint`}
          value={asked}
          onChange={({currentTarget}) => onAsked(currentTarget.value)}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
        <details className={styles.more}>
          <summary>{form.context}</summary>
          <p id={`${id}context-hint`} className={checkStyles.hint}>
            {form.contextHint}
          </p>
          <input
            type="text"
            className={styles.input}
            aria-label={form.context}
            aria-describedby={`${id}context-hint`}
            value={context}
            onChange={({currentTarget}) => onContext(currentTarget.value)}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
          />
        </details>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}proxy`} className={checkStyles.label}>
          {form.proxy}
        </label>
        <select
          id={`${id}proxy`}
          className={styles.input}
          value={chosen ?? 'own'}
          onChange={({currentTarget: {value}}) => onConfig(value === 'own' ? '' : variants[value as Variant])}
        >
          {ids.map(each => (
            <option key={each} value={each}>
              {form.variants[each]}
            </option>
          ))}
          <option value="own">{form.own}</option>
        </select>
        <label htmlFor={`${id}config`} className={`${checkStyles.label} ${styles.second}`}>
          {form.config}
        </label>
        <p id={`${id}config-hint`} className={checkStyles.hint}>
          {chosen ? form.configHint : form.configHintOwn}
        </p>
        <textarea
          id={`${id}config`}
          rows={6}
          className={checkStyles.field}
          aria-describedby={`${id}config-hint`}
          value={config}
          onChange={({currentTarget}) => onConfig(currentTarget.value)}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
        />
        <FilePicker zone={zone} onConfig={onConfig} onServer={onServer} />
        <ServerField server={server} onServer={onServer} />
      </div>
      <p className={checkStyles.promise}>
        {form.promise} <SiteLink to="/guide/privacy">{form.promiseLink}</SiteLink>
      </p>
    </fieldset>
  )
}
