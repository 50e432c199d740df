import type {Facts} from '../model/facts.ts'

/** Why a call was refused. */
export type CliProblemId =
  | 'no-input'
  | 'missing-file'
  | 'unreadable-file'
  | 'unwritable-file'
  | 'unknown-command'
  | 'unknown-option'
  | 'option-value'
  | 'too-many-arguments'
  | 'unknown-lang'
  | 'config-given'
  | 'not-a-config'
  | 'write-to-stdin'
  | 'no-query'
  | 'limit'

/** The command line in English. */
export const cliEn = {
  help: () => `shindan: recognises known problems of Confluence Data Center in logs and configuration files.
Nothing is sent anywhere.

  shindan diagnose FILE…       any mix of logs, configurations, folders and archives
                               (zip, tar, gz, support zip); a verdict per cause
  shindan logs FILE…           logs alone ("-" reads standard input)
  shindan config FILE…         configurations alone
      --fix                    show the corrections as diffs
      --write [--remedy ID]    correct the files; the old ones are kept as FILE.bak.
                               Without --remedy only corrections that change nothing else are made
  shindan search QUERY         search the knowledge base
      --limit N                at most N results (default 10)
  shindan gate                 check the articles of a checkout
      --stamp SLUG             record that the Japanese page matches the English one

Everywhere: --lang en|ja (default: the locale of the environment), --json, --help
Exit code: 0 nothing of severity error or warning was found, 1 something was, 2 wrong call or unreadable input
`,
  problem: {
    'no-input': () => 'no input; expected one or more files, folders, or "-" for standard input',
    'missing-file': ({name}: Facts) => `${name} does not exist; check the path`,
    'unreadable-file': ({name, code}: Facts) => `${name} cannot be read (${code}); check its permissions`,
    'unwritable-file': ({name}: Facts) => `${name} cannot be written; check its permissions and the folder's`,
    'unknown-command': ({command, known}: Facts) => `unexpected command "${command}", expected one of: ${known}`,
    'unknown-option': ({option, known}: Facts) => `unexpected option ${option}, expected one of: ${known}`,
    'option-value': ({option}: Facts) =>
      `unexpected use of ${option}; "shindan --help" shows which options take a value`,
    'too-many-arguments': ({argument}: Facts) => `unexpected argument "${argument}"; this command takes none`,
    'unknown-lang': ({lang}: Facts) => `unexpected language "${lang}" after --lang, expected en or ja`,
    'config-given': ({name}: Facts) => `${name} is a configuration file; use "shindan config" or "shindan diagnose"`,
    'not-a-config': ({name}: Facts) => `${name} is not a configuration file known here; use "shindan diagnose"`,
    'write-to-stdin': () => '--write needs files; standard input cannot be changed',
    'no-query': () => 'no query; expected the words or the error message to search for',
    limit: ({limit}: Facts) => `unexpected --limit "${limit}", expected a whole number from 1 to 100`,
  } satisfies Record<CliProblemId, (facts: Facts) => string>,
  written: {
    done: ({name, backup}: Facts) => `${name} was corrected; the old file is ${backup}.\n`,
    nothing: ({name}: Facts) => `${name} was left as it is: there is no correction for it.\n`,
    refused: ({name}: Facts) =>
      `${name} was left as it is: the corrections do not hold together. Make them one at a time with --remedy.\n`,
    member: ({name}: Facts) =>
      `${name} was left as it is: files in an archive are not changed. Unpack it and correct the file itself.\n`,
    part: ({name}: Facts) =>
      `${name} is only a part of its file, which was left as it is. Save the configuration as a file of its own.\n`,
    choose: ({name, choices}: Facts) =>
      `${name} was left as it is: the correction is a choice of yours. Name it with --remedy: ${choices}\n`,
  },
  gatePassed: () => 'The gate is open: every article is complete, and both languages agree.\n',
  nothingFound: ({query}: Facts) => `No article was found for "${query}".\n`,
}
