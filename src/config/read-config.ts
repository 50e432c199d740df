import {placeFinder} from '../input/place-of.ts'
import type {Note} from '../model/note.ts'
import type {SourceText} from '../model/source-text.ts'
import type {ConfigNoteId} from './config-note-id.ts'
import type {ConfigReading} from './config-reading.ts'
import {dialectOf} from './dialects.ts'

/** Reads a configuration file. Broken text gives what can be read of it, with notes; so does a kind that is not modelled. */
export function readConfig(given: SourceText): ConfigReading {
  const dialect = dialectOf(given.kind)
  if (!dialect) {
    const note: Note<ConfigNoteId> = {id: 'kind-not-modelled', facts: {kind: given.kind}}
    return {source: given, model: {sites: [], gaps: [], marks: []}, comments: [], notes: [note]}
  }
  const source = dialect.restoreBreaks(given)
  const {text, encoding} = source
  const {model, problems} = dialect.read(text, encoding)
  const comments = dialect.comments(text, encoding)
  const placeOf = placeFinder(source)
  const notes = problems.map(
    ({id, span, facts}): Note<ConfigNoteId> => ({
      id,
      facts: {section: text.slice(span.from, span.to), line: placeOf(span).line, ...facts},
      span,
    }),
  )
  const empty = model.gaps.length === 0 && model.sites.every(site => site.routes.length + site.gaps.length === 0)
  return {source, model, comments, notes: empty ? [...notes, {id: 'no-routes', facts: {kind: source.kind}}] : notes}
}
