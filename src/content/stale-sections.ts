import {digest} from './digest.ts'
import type {Prose} from './read-prose.ts'
import {pageHead, sectionDigests} from './section-digests.ts'

/** How far a translation is behind the page that it translates. */
export interface Staleness {
  /** Ids of sections that changed or came after the translation, in the order of the English page. */
  readonly sections: readonly string[]
  /** Whether title, description or what stands before the first heading changed. */
  readonly head: boolean
  /** False if the translation records no digests of sections: something changed, and nobody knows where. */
  readonly known: boolean
}

/** Where the Japanese page is out of date; undefined if it translates the English page as it is now. */
export function staleSections(en: Prose, ja: Prose): Staleness | undefined {
  if (ja.source === digest(en.text)) return undefined
  const recorded = recordedDigests(ja)
  if (!recorded) return {sections: [], head: false, known: false}
  const changed = [...sectionDigests(en.text)].filter(([id, now]) => recorded[id] !== now).map(([id]) => id)
  return {sections: changed.filter(id => id !== pageHead), head: changed.includes(pageHead), known: true}
}

function recordedDigests({frontMatter}: Prose): Readonly<Record<string, unknown>> | undefined {
  const {sections} = (frontMatter.value ?? {}) as {readonly sections?: unknown}
  return typeof sections === 'object' && sections !== null ? (sections as Record<string, unknown>) : undefined
}
