import type {Severity} from '../model/severity.ts'

/** What surrounds the examples of a rule in the guide. Used while building only. */
export const ruleGuideEn = {
  /** Above examples in which the rule finds something. */
  found: {
    error: 'Found, as an error:',
    warning: 'Found, as a warning:',
    info: 'Found, as information:',
  } satisfies Record<Severity, string>,
  refused: 'The server does not start with this file.',
  /** Above examples in which it finds nothing. */
  quiet: 'Nothing is found:',
  measured: (servers: readonly string[]) => `Compared with ${new Intl.ListFormat('en-GB').format(servers)} running.`,
}
