import type {RedactedKind} from '../model/redacted-kind.ts'

/** Redaction in English. */
export const redactEn = {
  /** What a kind of replaced value is called. */
  kinds: {
    token: 'passwords, tokens and licences',
    cookie: 'cookies',
    mail: 'mail addresses',
    address: 'IP and MAC addresses',
    database: 'databases',
    ldap: 'LDAP names',
    file: 'file names',
    title: 'titles',
    subject: 'mail subjects',
    space: 'spaces',
    user: 'user names',
    host: 'host names',
    literal: 'values in queries',
  } satisfies Record<RedactedKind, string>,
  written: ({name, output}: {readonly name: string; readonly output: string}) => `${name} -> ${output}\n`,
  counted: ({kind, values, count}: {readonly kind: string; readonly values: number; readonly count: number}) =>
    `  ${kind}: ${values} different, replaced ${count} ${count === 1 ? 'time' : 'times'}\n`,
  nothing: () => 'Nothing was found to replace.\n',
  /** What no program can promise. */
  caution: () => 'Read the result before you pass it on: what nothing tells to be a name stays.\n',
}
