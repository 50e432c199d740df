import type {ReactNode} from 'react'
import {useReadingWords} from './use-reading-words.ts'

/** Shows what it holds where a page is shown in another language than that it is written in, for want of a translation. */
export function Untranslated({written, children}: {readonly written: string; readonly children: ReactNode}): ReactNode {
  return useReadingWords().lang === written ? null : children
}
