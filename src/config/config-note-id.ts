/** What reading a config can have to say; the sentences stand in `src/wording/config.{en,ja}.ts`. */
export type ConfigNoteId =
  /** The user says that this proxy stands in front of the others. */
  | 'taken-as-front'
  /** The text was edited after it was given: all that is said is about the edited one. */
  | 'edited-here'
  /** Line breaks were put back; `facts.lines` counts the lines they were missing in. */
  | 'config-breaks-restored'
  /** A section stands on one line with a `#` in it: where that comment ends cannot be told. */
  | 'config-breaks-ambiguous'
  /** The text ends inside a section; `facts.section`, `facts.line`. */
  | 'cut-off'
  /** `</X>` without a `<X>`; `facts.section`, `facts.line`. */
  | 'close-without-open'
  /** A directive that the server does not know; `facts.section` is its name. */
  | 'directive-unknown'
  /** A directive where the server does not allow it; `facts.section`, `facts.line`. */
  | 'directive-misplaced'
  /** Too few or too many arguments, or one that the server refuses; `facts.section`, `facts.line`. */
  | 'arguments-wrong'
  /** A directive that may stand once in a block and stands there again; `facts.section`, `facts.line`. */
  | 'directive-repeated'
  /** A variable that neither the server nor the file knows; `facts.section`, `facts.line`. */
  | 'variable-unknown'
  /** A section or an ACL that is named and not there; `facts.section`, `facts.line`. */
  | 'reference-unknown'
  /** No frontend of the file listens anywhere. */
  | 'no-listener'
  /** A word or a comment longer than the server reads; `facts.section` is how it begins, `facts.line`. */
  | 'text-too-long'
  /** A quote, a brace or a directive that is not ended as the server wants it. */
  | 'not-closed'
  /** A brace or the like where the server expects none. */
  | 'text-unexpected'
  /** Placeholders of a template: nothing is claimed about the directives that hold one. */
  | 'template'
  /** Read as text only; `facts.kind`. */
  | 'kind-not-modelled'
  /** Comments in the file suppress findings; `facts.count` of them. */
  | 'findings-suppressed'
  /** A comment meant to suppress that is neither `ignore` nor an `ignore-file` at the top; `facts.text`, `facts.line`. */
  | 'suppression-malformed'
  /** One that names no rule there is; `facts.rule`, `facts.line`. */
  | 'suppression-rule-unknown'
  /** One without a reason, which does not count; `facts.rule`, `facts.line`. */
  | 'suppression-without-reason'
  /** One that suppresses nothing; `facts.rule`, `facts.line`. */
  | 'suppression-unused'
  /** Neither a route nor anything that could hold one; `facts.kind`. */
  | 'no-routes'
