import {placeFinder} from '../input/place-of.ts'
import type {ConfigModel} from '../model/config-model.ts'
import type {SourceSpan} from '../model/finding.ts'
import type {Note} from '../model/note.ts'
import type {SourceText} from '../model/source-text.ts'
import type {Span} from '../model/span.ts'
import type {ConfigNoteId} from './config-note-id.ts'
import type {Dialect, SyntaxProblem} from './dialect.ts'
import {dialectOf} from './dialects.ts'
import {type FilePart, type InputFile, type JoinedFile, joinFiles} from './join-files.ts'
import {locatePart} from './locate-part.ts'

/** What the files of one check say. */
export interface ConfigReadings {
  /** One for each file that no other includes, with what it includes in its place. */
  readonly readings: readonly IndexedReading[]
  /** Each file, in the order given. */
  readonly files: readonly ReadFile[]
}

/** A configuration as its server sees it. */
export interface IndexedReading {
  /** The index of the input, of the outermost where several were put together. */
  readonly input: number
  /** Spans of the model point into its `text`. */
  readonly source: SourceText
  readonly model: ConfigModel
  /** The comments of `source.text`, in order. */
  readonly comments: readonly Span[]
  /** What the server would refuse, with spans of `source.text`. */
  readonly problems: readonly SyntaxProblem[]
  /** Where the text came from; absent if it is that of one input. */
  readonly parts?: readonly FilePart[]
  /** The files that `parts` are of, each as it was given. */
  readonly files?: readonly InputFile[]
}

/** One input after reading. */
export interface ReadFile extends InputFile {
  /** What was noticed while reading; the notes of `source` are not repeated. Spans point into `source.text`. */
  readonly notes: readonly Note<ConfigNoteId>[]
}

/**
 * Reads configuration files, those together that include each other. Broken text gives what can be read of it, with notes;
 * so does a kind that is not modelled.
 */
export function readConfigs(given: readonly InputFile[]): ConfigReadings {
  const files = given.map(({input, source}): ReadFile => {
    const dialect = dialectOf(source.kind)
    const note: Note<ConfigNoteId> = {id: 'kind-not-modelled', facts: {kind: source.kind}}
    return {input, source: dialect ? dialect.restoreBreaks(source) : source, notes: dialect ? [] : [note]}
  })
  const kinds = [...new Set(files.map(({source}) => source.kind))]
  const results = kinds.flatMap((kind): readonly ReadResult[] => {
    const own = files.filter(({source}) => source.kind === kind)
    const dialect = dialectOf(kind)
    if (!dialect)
      return own.map(({input, source}) => ({
        reading: {input, source, model: nothing, comments: [], problems: []},
        notes: [],
      }))
    const joined = joinFiles(own, source => dialect.includes?.(source.text, source.encoding) ?? [])
    return joined.map(each => read(each, dialect, own))
  })
  const placed = results.flatMap(({notes}) => notes)
  const order = files.map(({input}) => input)
  return {
    readings: results.map(({reading}) => reading).sort((a, b) => order.indexOf(a.input) - order.indexOf(b.input)),
    files: files.map(file => {
      const notes = placed.flatMap(({input, note}) => (input === file.input ? [note] : []))
      return {...file, notes: [...file.notes, ...notes]}
    }),
  }
}

/** Beyond these a text is no configuration of this kind, and nobody reads on. */
const mostProblems = 200

const nothing: ConfigModel = {sites: [], gaps: [], marks: []}

interface ReadResult {
  readonly reading: IndexedReading
  readonly notes: readonly {readonly input: number; readonly note: Note<ConfigNoteId>}[]
}

/** Whether a file could have sites. */
function isOfProxy({tomcat, jvm, confluence, upm}: ConfigModel): boolean {
  return !tomcat && !jvm && !confluence && !upm
}

function read({input, source, parts}: JoinedFile, dialect: Dialect, files: readonly InputFile[]): ReadResult {
  const {model, problems, comments} = dialect.read(source.text, source.encoding)
  const several = parts.some(part => part.input !== input) ? parts : undefined
  const finders = new Map<number, ReturnType<typeof placeFinder>>()
  const lineOf = (place: SourceSpan): number => {
    const own = files.find(file => file.input === place.input)?.source ?? source
    const find = finders.get(place.input) ?? placeFinder(own)
    finders.set(place.input, find)
    return find(place.span).line
  }
  const notes = problems.slice(0, mostProblems).map(({id, span, facts}) => {
    const located = locatePart(several, input, span)
    const line = lineOf(located)
    const section = source.text.slice(span.from, span.to)
    return {input: located.input, note: {id, facts: {section, line, ...facts}, span: located.span}}
  })
  const empty =
    isOfProxy(model) &&
    model.gaps.length === 0 &&
    model.sites.every(({routes, gaps}) => routes.length + gaps.length === 0)
  return {
    reading: {
      input,
      source,
      model,
      comments,
      problems,
      ...(several && {parts: several, files}),
    },
    notes: empty ? [...notes, {input, note: {id: 'no-routes', facts: {kind: source.kind}}}] : notes,
  }
}
