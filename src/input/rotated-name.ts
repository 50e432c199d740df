/** What the name of a rotated log says: which log it belongs to, and where it stands in the order of time. */
export interface RotatedName {
  /** The same for all files of one log: the name without date, number and `.gz`. */
  readonly log: string
  /** Digits of the date, `20230115`; empty for the file that is written to. */
  readonly date: string
  /** Null if there is none. */
  readonly number: number | null
}

const date = /[._-](\d{4})-?(\d{2})-?(\d{2})(?!\d)/
/** Without a date, a number behind a hyphen is more often a node's than a rotation's. */
const number = {beside: /[._-](\d{1,4})(?=$|\.(?:log|txt|out)$)/i, alone: /\.(\d{1,4})(?=$|\.(?:log|txt|out)$)/i}
const isLog = /log|\.(?:out|txt)$/i

/**
 * Takes apart names as log4j (`atlassian-confluence.log.3`, `atlassian-confluence-2023-01-15-1.log`), Tomcat
 * (`catalina.2023-01-15.log`) and logrotate (`error.log.2.gz`, `access_log-20230115`) give them. A name that is no log's
 * is its own log.
 */
export function rotatedName(name: string): RotatedName {
  const cut = name.lastIndexOf('/') + 1 || name.lastIndexOf('\\') + 1
  const base = name.slice(cut).replace(/\.gz$/i, '')
  if (!isLog.test(base)) return {log: name, date: '', number: null}
  const dated = date.exec(base)
  const rest = dated ? base.replace(dated[0], '') : base
  const numbered = (dated ? number.beside : number.alone).exec(rest)
  return {
    log: name.slice(0, cut) + (numbered ? rest.replace(numbered[0], '') : rest),
    date: dated ? dated.slice(1, 4).join('') : '',
    number: numbered ? Number(numbered[1]) : null,
  }
}
