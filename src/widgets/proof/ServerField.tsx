import {type ReactNode, useId} from 'react'
import checkStyles from '../check/check.module.css'
import styles from './proof.module.css'
import {useProofWords} from './use-proof-words.ts'

/** The field for Tomcat's `server.xml`: closed until somebody needs it, open while it holds something. */
export function ServerField({
  server,
  onServer,
}: {
  readonly server: string
  readonly onServer: (server: string) => void
}): ReactNode {
  const {form} = useProofWords().page
  const id = useId()
  return (
    <details className={styles.more} open={server !== '' || undefined}>
      <summary>{form.server}</summary>
      <p id={`${id}hint`} className={checkStyles.hint}>
        {form.serverHint}
      </p>
      <textarea
        rows={4}
        className={checkStyles.field}
        aria-label={form.server}
        aria-describedby={`${id}hint`}
        value={server}
        onChange={({currentTarget}) => onServer(currentTarget.value)}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
      />
    </details>
  )
}
