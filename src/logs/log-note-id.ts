/** What reading a log can have to say; the sentences stand in `src/wording/logs.{en,ja}.ts`. */
export type LogNoteId = 'log-kind-not-read' | 'log-starts-mid-event' | 'no-events'
