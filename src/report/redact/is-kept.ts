import {isPlaceholder} from '../../logs/is-placeholder.ts'
import {shapeName} from './shape-name.ts'

const pseudonym = /^~?(?:address|user|host|mail|token|cookie|database|ldap|space|literal|subject)-\d{1,9}$/
const shaped = /(?:file|title)-\d{1,9}/

/** Logs and Confluence write these where there is no user, no host, no value. */
const nobody =
  /^(?:[-*]+|null|\(null\)|nil|none|undefined|unknown|true|false|anonymous|unauthenticated|n\/a|localhost|localdomain)$/i

/** `XX`, `XXX.XXX.XXX.XXX`, `****@****`, `redacted-12345678@example.com`. */
const blanked = /^(?:[X*]{2,40}(?:[-.@:/_ ][X*]{2,40}){0,8}|redacted-.{1,200})$/

/** Variables of Apache, nginx, shells, templates and SQL; a password such as `$ecret` is none. */
const variable =
  /^(?:\$\{[^{}]{1,100}\}|\$\([^()]{1,100}\)|\$\d|\$[a-z]+(?:_[a-z\d]+)+|\$(?:host|hostname|scheme|uri|args|request|status|name)|\$[A-Z_]{2,40}|%\{[^{}]{1,100}\}[a-z]?|%[a-z]|%[A-Z_]{2,40}%|\{\d{0,2}\}|\{\{?[\w.]{1,60}\}\}?|@[\w.]{1,60}@|[?%]|:\w{1,40})$/

/**
 * Whether a value stays as it is: it was redacted before (`XXXX`, `<user>`, `redacted-12345678`, `***`, or a pseudonym of
 * ours, so that redacting twice changes nothing), it is a variable (`$host`, `${name}`, `%h`, `?`), or it names nobody.
 */
export function isKept(value: string): boolean {
  if (value === '') return true
  // Of a whole value, only what is shaped may begin with a digit, as most do.
  const first = value.charCodeAt(0)
  if (!(first >= 48 && first <= 57) && isKeptWhole(value)) return true
  const [core] = shaped.exec(value) ?? []
  return core !== undefined && shapeName(value, core) === value
}

function isKeptWhole(value: string): boolean {
  return (
    pseudonym.test(value) || nobody.test(value) || variable.test(value) || isPlaceholder(value) || blanked.test(value)
  )
}
