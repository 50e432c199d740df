import MDXComponents from '@theme-original/MDXComponents'
import type {ComponentProps} from 'react'
import {EmbeddedWidget} from '../site/shell/EmbeddedWidget.tsx'
import ConfigCheck from '../widgets/ConfigCheck.tsx'
import LogCheck from '../widgets/LogCheck.tsx'
import ProofCheck from '../widgets/ProofCheck.tsx'

/**
 * What prose may name: Docusaurus' own components and the checks that `::signature`, `::rule` and `::proof` place. A check is a
 * closed disclosure that loads the rest when it is opened.
 */
export default {
  ...MDXComponents,
  KbLogCheck: (props: ComponentProps<typeof LogCheck>) => (
    <EmbeddedWidget>
      <LogCheck {...props} />
    </EmbeddedWidget>
  ),
  KbConfigCheck: (props: ComponentProps<typeof ConfigCheck>) => (
    <EmbeddedWidget>
      <ConfigCheck {...props} />
    </EmbeddedWidget>
  ),
  KbProof: () => (
    <EmbeddedWidget>
      <ProofCheck />
    </EmbeddedWidget>
  ),
}
