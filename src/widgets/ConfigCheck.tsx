import type {ReactNode} from 'react'
import {EmbeddedShell} from './embedded/EmbeddedShell.tsx'

/** The place in an article where a reader checks a configuration of their own for one rule. */
export default function ConfigCheck({article, rule}: {readonly article: string; readonly rule: string}): ReactNode {
  return <EmbeddedShell kind="config" article={article} check={rule} />
}
