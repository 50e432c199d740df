import {placeFinder} from '../input/place-of.ts'
import type {Edit} from '../model/edit.ts'
import type {Finding} from '../model/finding.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {Lang} from '../model/lang.ts'
import type {Severity} from '../model/severity.ts'
import type {SourceText} from '../model/source-text.ts'
import type {Place, Span} from '../model/span.ts'
import {wordsOf} from '../wording/words.ts'
import {findingMessage} from './finding-message.ts'
import {placeOfFix} from './place-of-fix.ts'
import {knownSecrets} from './redact/known-secrets.ts'
import {secretsIn} from './redact/secrets-in.ts'

/** A configuration to edit, with what was found in it. */
export interface EditableConfig {
  readonly name: string
  readonly kind: SourceText['kind']
  /** As given, line endings included. */
  readonly text: string
  /** What the edits of corrections count in: the text after all repairs. */
  readonly repaired: string
  /** In the order of their places. */
  readonly notes: readonly EditorNote[]
  /** Where secrets stand, in the text with `\n` for every line ending. */
  readonly secrets: readonly Span[]
}

/** A finding at its place in the text as given. */
export interface EditorNote {
  readonly check: string
  readonly severity: Severity
  readonly severityName: string
  readonly message: string
  readonly place: Omit<Place, 'input'>
  readonly fixes: readonly EditorFix[]
}

/** A correction of `EditableConfig.repaired`. */
export interface EditorFix {
  readonly remedy: string
  readonly title: string
  /** What it changes, and what that costs. */
  readonly description: string
  readonly edits: readonly Edit[]
}

/** A configuration and what findings say about it, in words; `input` is its index among the inputs. */
export function editableConfig(
  source: SourceText,
  input: number,
  findings: readonly Finding[],
  knowledge: Knowledge,
  lang: Lang,
): EditableConfig {
  const words = wordsOf(lang)
  const find = placeFinder(source)
  const text = source.original.replace(/\r\n?/g, '\n')
  const notes = findings.flatMap(finding =>
    finding.places.flatMap((place, at): readonly EditorNote[] => {
      if (!('span' in place) || place.input !== input) return []
      const own = finding.fixes.filter(fix => fix.input === input && placeOfFix(fix, finding.places) === at)
      return [
        {
          check: finding.check,
          severity: finding.severity,
          severityName: words.report.severity[finding.severity],
          message: findingMessage({...finding, facts: place.facts ?? finding.facts}, knowledge, lang),
          place: find(place.span),
          fixes: own.map(({remedy, edits}) => ({remedy, ...words.remedy(remedy), edits})),
        },
      ]
    }),
  )
  return {
    name: source.name,
    kind: source.kind,
    text: source.original,
    repaired: source.text,
    notes: notes.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column),
    secrets: secretsIn(text, knownSecrets(text)),
  }
}
