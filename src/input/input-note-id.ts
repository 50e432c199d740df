/** What reading an input can have to say; the sentences stand in `src/wording/input.{en,ja}.ts`. */
export type InputNoteId =
  | RepairNoteId
  // Why an input is not looked at any further.
  | 'empty-input'
  | 'binary'
  | 'archive-not-read'
  | 'not-recognised'
  | 'too-large'
  // How it was read.
  | 'encoding'
  | 'undecodable-bytes'
  | 'nul-bytes'
  | 'repair-skipped'
  | 'part-of-input'

/** A repair that was made; `facts.count` says how many places it touched. */
export type RepairNoteId =
  | 'fences-removed'
  | 'quote-marks-removed'
  | 'gutter-numbers-removed'
  | 'colours-removed'
  | 'line-prefixes-removed'
  | 'syslog-prefixes-removed'
  | 'container-prefixes-removed'
  | 'entities-decoded'
  | 'escapes-decoded'
  | 'lines-joined'
  | 'indentation-removed'
  | 'newlines-restored'
