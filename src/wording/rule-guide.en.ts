import type {Severity} from '../model/severity.ts'

/** What surrounds the examples of a rule in the guide; code is between backticks. Used while building only. */
export const ruleGuideEn = {
  /** Before the id of the rule. */
  rule: 'Rule',
  /** Above the files of an example that has several. */
  together: 'Together:',
  /** Above examples in which the rule finds something. */
  found: {
    error: 'Found, as an error:',
    warning: 'Found, as a warning:',
    info: 'Found, as information:',
  } satisfies Record<Severity, string>,
  /** Below an example in which something is found only beside a log. */
  logged: (target: string) =>
    `Only with a log beside it in which a known problem names \`${target}\`. Give both to \`diagnose\`.`,
  refused: 'The server does not start with this file.',
  /** Above examples in which it finds nothing. */
  quiet: 'This rule finds nothing:',
}
