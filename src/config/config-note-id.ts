/** What reading a config can have to say; the sentences stand in `src/wording/config.{en,ja}.ts`. */
export type ConfigNoteId =
  /** Line breaks were put back; `facts.lines` counts the lines they were missing in. */
  | 'config-breaks-restored'
  /** A section stands on one line with a `#` in it: where that comment ends cannot be told. */
  | 'config-breaks-ambiguous'
  /** The text ends inside a section; `facts.section`, `facts.line`. */
  | 'cut-off'
  /** `</X>` without a `<X>`; `facts.section`, `facts.line`. */
  | 'close-without-open'
  /** Read as text only; `facts.kind`. */
  | 'kind-not-modelled'
  /** Neither a route nor anything that could hold one. */
  | 'no-routes'
