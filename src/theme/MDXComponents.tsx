import MDXComponents from '@theme-original/MDXComponents'
import type {ComponentProps} from 'react'
import {EmbeddedWidget} from '../site/shell/EmbeddedWidget.tsx'
import ConfigCheck from '../widgets/ConfigCheck.tsx'
import LogCheck from '../widgets/LogCheck.tsx'
import ProofCheck from '../widgets/ProofCheck.tsx'
import {Feedback} from '../widgets/reading/Feedback.tsx'
import {Other, OtherText, Own, Pair} from '../widgets/reading/Pair.tsx'
import {ReadingBar} from '../widgets/reading/ReadingBar.tsx'
import {Term} from '../widgets/reading/Term.tsx'
import {Untranslated} from '../widgets/reading/Untranslated.tsx'

/**
 * What prose may name: Docusaurus' own components, the checks that `::signature`, `::rule` and `::proof` place, and what the
 * build puts around the text of an article. A check is a closed disclosure that loads the rest when it is opened.
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
  KbFeedback: Feedback,
  KbOther: Other,
  KbOtherText: OtherText,
  KbOwn: Own,
  KbPair: Pair,
  KbReadingBar: ReadingBar,
  KbTerm: Term,
  KbUntranslated: Untranslated,
}
