/** What reading an input can have to say; the sentences stand in `src/wording/input.{en,ja}.ts`. */
export type InputNoteId =
  | RepairNoteId
  // Why an input is not looked at any further.
  | 'empty-input'
  | 'binary'
  | 'archive-not-read'
  | 'not-recognised'
  /** The configuration of a proxy that is not modelled; `facts.product` names it. */
  | 'proxy-not-modelled'
  | 'too-large'
  /** A configuration with a line that no reader is given; `facts.line` counts from 1, lengths are in UTF-16 units. */
  | 'line-too-long'
  | ArchiveNoteId
  // How it was read.
  | 'encoding'
  | 'undecodable-bytes'
  | 'nul-bytes'
  | 'repair-skipped'
  | 'part-of-input'

/** What reading an archive can have to say; of members, `facts.count` says how many and `facts.name` names the first. */
export type ArchiveNoteId =
  // About the archive.
  | 'archive-read'
  | 'archive-cut-off'
  | 'archive-damaged'
  | 'archive-too-deep'
  | 'archive-needs-file'
  | 'archive-in-memory'
  | 'too-many-members'
  | 'too-many-inputs'
  | 'names-made-safe'
  | 'members-encrypted'
  | 'members-overlap'
  | 'members-special'
  | 'members-damaged'
  | 'members-not-held'
  | 'members-not-opened'
  | 'method-not-read'
  // About bytes that came out of one.
  | 'data-cut-off'
  | 'data-damaged'
  | 'checksum-mismatch'
  | 'unfolds-too-far'

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
