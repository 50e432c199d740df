/**
 * Options with the words behind each; those in `invertible` take `no` before them. From `haproxy -dKcfg`, its configuration
 * manual and newer sources.
 */
const invertible = `
  abortonclose accept-invalid-http-request accept-invalid-http-response accept-unsafe-violations-in-http-request
  accept-unsafe-violations-in-http-response allbackups assume-rfc6587-ntf checkcache clitcpka contstats
  disable-h2-upgrade dont-parse-log dontlog-normal dontlognull h1-case-adjust-bogus-client h1-case-adjust-bogus-server
  http-buffer-request http-drop-request-trailers http-drop-response-trailers http-ignore-probes http-no-delay
  http-pretend-keepalive http-use-proxy-header idle-close-on-response independent-streams log-health-checks
  log-separate-errors logasap nolinger persist prefer-last-server socket-stats splice-auto splice-request splice-response
  srvtcpka tcp-smart-accept tcp-smart-connect transparent use-small-buffers httpclose http-server-close http-keep-alive
  redispatch
`

const others = `
  forwardfor originalto forwarded httplog httpslog tcplog tcpka httpchk ssl-hello-chk smtpchk pgsql-check redis-check
  mysql-check ldap-check spop-check tcp-check external-check http-restrict-req-hdr-names forwarded http-tunnel
`

const invertibles: ReadonlySet<string> = new Set(invertible.trim().split(/\s+/u))
const names: ReadonlySet<string> = new Set([...invertibles, ...others.trim().split(/\s+/u)])

/** Whether HAProxy takes an option of a proxy, with `no` or `default` before it where `signed`. */
export function optionFits([name = '', ...rest]: readonly string[], signed: boolean): boolean {
  if (!names.has(name)) return false
  if (signed && !invertibles.has(name)) return false
  switch (name) {
    case 'redispatch':
      return signed ? rest.length === 0 : rest.length === 0 || (rest.length === 1 && /^-?\d+$/u.test(rest[0] ?? ''))
    case 'httplog':
      return rest.length === 0 || (rest.length === 1 && rest[0] === 'clf')
    case 'tcplog':
      return rest.length === 0 || (rest.length === 1 && rest[0] === 'clf')
    case 'forwardfor':
      return headerOption(rest, true)
    case 'originalto':
      return headerOption(rest, false)
    case 'http-restrict-req-hdr-names':
      return rest.length === 1 && /^(?:preserve|delete|reject)$/u.test(rest[0] ?? '')
    case 'httpchk':
      return rest.length <= 4
    case 'smtpchk':
      return rest.length <= 2
    case 'pgsql-check':
    case 'mysql-check':
      return name === 'mysql-check' || (rest[0] === 'user' && rest.length === 2)
    case 'forwarded':
      return true
    default:
      return rest.length === 0
  }
}

/** `except <network>`, `header <name>` and `if-none`, in any order. */
function headerOption(words: readonly string[], ifNone: boolean): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (ifNone && word === 'if-none') continue
    if (word !== 'except' && word !== 'header') return false
    const value = words[at + 1]
    if (value === undefined || (word === 'except' && !/^[\d./]+$|:/u.test(value))) return false
    at += 1
  }
  return true
}
