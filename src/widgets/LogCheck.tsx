import type {ReactNode} from 'react'
import {EmbeddedShell} from './embedded/EmbeddedShell.tsx'

/** The place in an article where a reader checks a log of their own for one signature. */
export default function LogCheck({
  article,
  signature,
}: {
  readonly article: string
  readonly signature: string
}): ReactNode {
  return <EmbeddedShell kind="log" article={article} check={signature} />
}
