import {applyEdits} from '../../input/apply-edits.ts'
import {placeFinder} from '../../input/place-of.ts'
import type {Fix} from '../../model/finding.ts'
import type {SourceText} from '../../model/source-text.ts'
import type {Words} from '../../wording/words.ts'
import type {Redact} from '../redact/redact.ts'
import {regionOf} from './region-of.ts'
import type {SarifArtifactLocation, SarifFix} from './sarif-types.ts'

/**
 * A correction as replacements in the input as given; where its layout was repaired on the way, the whole text is replaced.
 * None if a replacement would write a pseudonym or a mask into the file.
 */
export function sarifFix(
  fix: Fix,
  source: SourceText,
  artifactLocation: SarifArtifactLocation,
  redact: Redact,
  words: Words,
): readonly SarifFix[] {
  const replacements = source.repairs.length === 0 ? replaceSpans(fix, source) : [replaceAll(fix, source)]
  if (replacements.some(({insertedContent: {text}}) => redact(text) !== text)) return []
  const {title, description} = words.remedy(fix.remedy)
  return [
    {
      description: {text: words.exports.sarif.correction({title, description})},
      artifactChanges: [{artifactLocation, replacements}],
    },
  ]
}

type Replacements = SarifFix['artifactChanges'][number]['replacements']

function replaceSpans(fix: Fix, source: SourceText): Replacements {
  const find = placeFinder(source)
  return fix.edits.map(edit => ({deletedRegion: regionOf(find(edit)), insertedContent: {text: edit.insert}}))
}

function replaceAll(fix: Fix, source: SourceText): Replacements[number] {
  const unrepaired = {...source, text: source.original, repairs: []}
  const whole = placeFinder(unrepaired)({from: 0, to: source.original.length})
  return {deletedRegion: regionOf(whole), insertedContent: {text: applyEdits(source.text, fix.edits)}}
}
