import {placeOf} from '../input/place-of.ts'
import type {Note} from '../model/note.ts'
import type {SourceText} from '../model/source-text.ts'
import type {Span} from '../model/span.ts'
import {apacheModel} from './apache/apache-model.ts'
import {parseApache} from './apache/parse-apache.ts'
import {restoreBreaks} from './apache/restore-breaks.ts'
import type {ConfigNoteId} from './config-note-id.ts'
import type {ConfigReading} from './config-reading.ts'

/** Reads a configuration file. Broken text gives what can be read of it, with notes; so does a kind that is not modelled. */
export function readConfig(given: SourceText): ConfigReading {
  if (given.kind !== 'apache-config') {
    const note: Note<ConfigNoteId> = {id: 'kind-not-modelled', facts: {kind: given.kind}}
    return {source: given, model: {sites: [], gaps: [], marks: []}, notes: [note]}
  }
  const source = restoreBreaks(given)
  const {text} = source
  const tree = parseApache(text, source.encoding)
  const model = apacheModel(tree, text)
  const at = (id: ConfigNoteId, span: Span): Note<ConfigNoteId> => ({
    id,
    facts: {section: text.slice(span.from, span.to), line: placeOf(source, span).line},
    span,
  })
  const problems = tree.problems.map(({kind, span}) => at(kind, span))
  const empty = model.gaps.length === 0 && model.sites.every(site => site.routes.length + site.gaps.length === 0)
  return {source, model, notes: empty ? [...problems, {id: 'no-routes', facts: {}}] : problems}
}
