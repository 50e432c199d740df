import {isConfigKind} from '../config/is-config-kind.ts'
import type {Diagnosis} from '../model/diagnosis.ts'
import type {Finding} from '../model/finding.ts'
import type {Knowledge, KnownArticle} from '../model/knowledge.ts'
import type {Lang} from '../model/lang.ts'
import type {Words} from '../wording/words.ts'
import type {AnswerFinding, AnswerListing} from './answer-types.ts'
import {configListing, type PlacedNote} from './config-listing.ts'
import {findingMessage} from './finding-message.ts'
import {placeOfFix} from './place-of-fix.ts'

/**
 * The configurations that findings point into, and those that are to be `shown` in any case: a note for each place of a
 * finding, with the corrections of that place. `describe` gives a finding in words, as it stands elsewhere in the answer;
 * `secrets` the known ones of an input.
 */
export function configListings(
  {inputs, findings}: Diagnosis,
  knowledge: Knowledge,
  words: Words,
  lang: Lang,
  {
    secrets,
    describe,
    shown,
  }: {
    readonly secrets: (input: number) => readonly string[]
    readonly describe: (each: Finding, article?: KnownArticle) => AnswerFinding
    readonly shown: readonly number[]
  },
): readonly AnswerListing[] {
  return inputs.flatMap(({kind, source}, input) => {
    if (!source || !isConfigKind(kind)) return []
    const placed = findings.flatMap(finding => {
      const {places, facts} = finding
      const article = knowledge.articles.find(({id}) => id === finding.article)
      const about = article ? {title: article.titles[lang], link: `/kb/${article.id}`} : null
      return places.flatMap((place, at): readonly PlacedNote[] => {
        if (!('span' in place) || place.input !== input) return []
        const fixes = finding.fixes.filter(fix => placeOfFix(fix, places) === at)
        const {check, severity, severityName, link, measured, fixes: described} = describe({...finding, fixes}, article)
        const message = findingMessage({...finding, facts: place.facts ?? facts}, knowledge, lang)
        return [
          {
            span: place.span,
            note: {check, severity, severityName, message, article: about, link, measured, fixes: described},
          },
        ]
      })
    })
    return placed.length > 0 || shown.includes(input)
      ? [configListing(source, input, words.kinds[kind], secrets(input), placed)]
      : []
  })
}
