import type {Around} from './check-syntax.ts'
import {isRegex} from './is-regex.ts'
import {readTime} from './read-values.ts'

type Fits = (words: readonly string[], around: Around) => boolean

/** What nginx asks of the arguments of single directives, beyond what the table says. */
export const specialArguments: Readonly<Record<string, Fits>> = {
  listen: ([address = '', ...rest], {block}) => isAddress(address) && rest.every(word => listenWord(word, block)),
  server_name: words => words.every(word => isServerName(word)),
  location: ([first = '', second], around) => isLocation(first, second, around),
  proxy_pass: ([url = ''], around) => isProxyUrl(url, around),
  rewrite: ([pattern = '', , flag]) =>
    isRegex(pattern) && (flag === undefined || /^(?:last|break|redirect|permanent)$/u.test(flag)),
  return: ([first = '', second]) =>
    /^\d{1,3}$/u.test(first) || (second === undefined && /^(?:https?:\/\/|\$scheme)/u.test(first)),
  set: ([name = '']) => name.startsWith('$'),
  if: words => isCondition(words),
  map: ([, name = '']) => name.startsWith('$'),
  geo: words => words.every(word => word.startsWith('$')),
  split_clients: ([, name = '']) => name.startsWith('$'),
  auth_request_set: ([name = '']) => name.startsWith('$'),
  error_page: words => isErrorPage(words),
  try_files: words => !/^=/u.test(words.at(-1) ?? '') || /^=\d{1,3}$/u.test(words.at(-1) ?? ''),
  add_header: ([, , third]) => third === undefined || third === 'always',
  add_trailer: ([, , third]) => third === undefined || third === 'always',
  expires: words => isExpires(words),
  keepalive_timeout: words => words.every(word => readTime(word) !== null),
  worker_processes: ([count = '']) => count === 'auto' || /^0*[1-9]\d*$/u.test(count),
  worker_connections: ([count = '']) => isCount(count),
  worker_priority: ([count = '']) => /^[-+]?\d+$/u.test(count),
  use: ([method = '']) => /^(?:epoll|select|poll|kqueue|eventport|\/dev\/poll|iocp|win32)$/u.test(method),
  access_log: ([path = '', , ...rest], {block}) =>
    rest.every(word => /^(?:buffer=\d+[km]?|flush=\S+|gzip(?:=[1-9])?|if=.*)$/iu.test(word)) &&
    (path !== 'off' || block === '?' || rest.length === 0) &&
    (!rest.some(startsWith('flush=')) || rest.some(word => /^(?:buffer=|gzip)/u.test(word))),
  error_log: ([, ...levels]) => levels.every(word => errorLevel.test(word)),
  limit_req_zone: words => hasZone(words) && /^rate=[1-9]\d*r\/[sm]$/u.test(words.find(startsWith('rate=')) ?? ''),
  limit_req: words => words.some(startsWith('zone=')) && words.every(word => limitWord.test(word)),
  limit_conn_zone: words => hasZone(words),
  limit_conn: ([, count = '']) => isCount(count),
  server: ([address, ...rest]) => address === undefined || (isAddress(address) && rest.every(word => peerWord(word))),
  keepalive: ([count = '', second]) => isCount(count) && (second === undefined || second === 'local'),
  allow: ([source = '']) => source === 'all' || source === 'unix:' || isNetwork(source),
  deny: ([source = '']) => source === 'all' || source === 'unix:' || isNetwork(source),
  set_real_ip_from: ([source = '']) => source === 'unix:' || /[a-z]/iu.test(source) || isNetwork(source),
  real_ip_header: () => true,
  ssl_session_cache: words => words.every(word => sessionCache.test(word)),
  proxy_redirect: words => isReplacement(words, /^(?:off|default)$/u),
  proxy_cookie_path: words => isReplacement(words, /^off$/u),
  proxy_cookie_domain: words => isReplacement(words, /^off$/u),
  proxy_cache_path: ([, ...rest]) =>
    rest.some(startsWith('keys_zone=')) && rest.every(word => cacheWord.test(word)) && keysZone(rest),
  proxy_cache_valid: words => isCacheValid(words),
  open_file_cache: words => isFileCache(words),
  limit_rate: ([rate = '']) => isRate(rate),
  limit_rate_after: ([rate = '']) => isRate(rate),
  proxy_limit_rate: ([rate = '']) => isRate(rate),
  fastcgi_param: ([, , third]) => third === undefined || third === 'if_not_empty',
  uwsgi_param: ([, , third]) => third === undefined || third === 'if_not_empty',
  scgi_param: ([, , third]) => third === undefined || third === 'if_not_empty',
  hash: ([, second]) => second === undefined || second === 'consistent',
  thread_pool: ([, ...rest]) =>
    rest.some(startsWith('threads=')) && rest.every(word => /^(?:threads|max_queue)=\d+$/u.test(word)),
  proxy_bind: ([address = '', second]) =>
    (address === 'off' || address.includes('$') || /^[\d.:[\]a-f]+$/iu.test(address)) &&
    (second === undefined || second === 'transparent'),
  resolver: words =>
    words.some(word => !word.includes('=')) &&
    words.every(word => !word.includes('=') || /^(?:valid=.+|ipv[46]=(?:on|off)|status_zone=.+)$/u.test(word)),
  auth_request: ([uri = '']) => uri !== '',
  valid_referers: words => words.every(word => !word.startsWith('~') || isRegex(word.slice(1))),
  gzip_disable: words => words.every(word => word === 'msie6' || word === 'degradation' || isRegex(word)),
  server_tokens: () => true,
  stub_status: () => true,
  aio: ([first = '']) => /^(?:on|off|sendfile|threads(?:=.*)?)$/u.test(first),
  directio: ([first = '']) => first === 'off' || /^\d+[kmg]?$/iu.test(first),
  user: () => true,
  limit_except: words => words.every(word => methods.test(word)),
}

const errorLevel = /^(?:debug(?:_\w+)?|info|notice|warn|error|crit|alert|emerg)$/u
const limitWord = /^(?:zone=.+|burst=[1-9]\d*|delay=[1-9]\d*|nodelay)$/u
const sessionCache = /^(?:off|none|builtin(?::\d+)?|shared:[^:]+:\d+[km]?)$/iu
const cacheWord =
  /^(?:levels=[12](?::[12]){0,2}|use_temp_path=(?:on|off)|keys_zone=[^:]+:.+|inactive=.+|max_size=\d+[kmg]?|min_free=\d+[kmg]?|(?:manager|loader)_(?:files=\d+|sleep=.+|threshold=.+)|purger\w*=.+)$/iu
const methods = /^(?:GET|HEAD|POST|PUT|DELETE|MKCOL|COPY|MOVE|OPTIONS|PROPFIND|PROPPATCH|LOCK|UNLOCK|PATCH)$/iu

function startsWith(beginning: string): (word: string) => boolean {
  return word => word.startsWith(beginning)
}

function isRate(text: string): boolean {
  return text.includes('$') || /^\d{1,15}[km]?$/iu.test(text)
}

function isCount(text: string): boolean {
  return /^0*[1-9]\d{0,9}$/u.test(text)
}

function hasZone(words: readonly string[]): boolean {
  const zone = words.find(startsWith('zone='))
  return (
    zone !== undefined &&
    /^zone=[^:]+:\d+[km]?$/iu.test(zone) &&
    words.slice(1).every(word => /^(?:zone|rate)=/u.test(word) || word === 'sync')
  )
}

function keysZone(words: readonly string[]): boolean {
  return words.filter(startsWith('keys_zone=')).every(word => /^keys_zone=[^:]+:\d+[km]?$/iu.test(word))
}

/** `8080`, `host:8080`, `[::1]:80`, `unix:/path`. Whether a host exists is not asked. */
function isAddress(text: string): boolean {
  if (text.startsWith('unix:')) return text.length > 5
  const found = /^(?:\[[0-9a-f:.]+\]|\*|[^\s:[\]]+)?(?::(\d+(?:-\d+)?))?$/iu.exec(text)
  if (!found || text === '') return false
  const port = found[1] ?? (/^\d+$/u.test(text) ? text : undefined)
  return port === undefined || port.split('-').every(each => Number(each) > 0 && Number(each) < 65_536)
}

function listenWord(word: string, block: string): boolean {
  if (/^(?:default_server|default|bind|deferred|reuseport|ssl|http2|quic|proxy_protocol|spdy|udp)$/u.test(word)) {
    return word !== 'udp' || block !== 's'
  }
  return /^(?:setfib=\d+|fastopen=\d+|backlog=-?[1-9]\d*|(?:rcv|snd)buf=\d+[km]?|accept_filter=.*|ipv6only=(?:on|off)|so_keepalive=.+|multipath)$/iu.test(
    word,
  )
}

function peerWord(word: string): boolean {
  return (
    /^(?:weight=0*[1-9]\d*|max_conns=\d+|max_fails=\d+|fail_timeout=.+|backup|down|resolve|service=.+|route=.+|slow_start=.+|drain|id=.+)$/u.test(
      word,
    ) &&
    (!word.startsWith('fail_timeout=') || readTime(word.slice(13)) !== null)
  )
}

function isServerName(word: string): boolean {
  if (word.startsWith('~')) return word.length > 1 && isRegex(word.slice(1))
  return !((word.startsWith('*') && (word.length < 3 || word[1] !== '.')) || word === '.')
}

function isLocation(first: string, second: string | undefined, {block, parent}: Around): boolean {
  if (second !== undefined && !/^(?:=|\^~|~\*?)$/u.test(first)) return false
  const written = second === undefined ? first : `${first}${second}`
  const regex = /^~\*?/u.exec(second === undefined ? first : `${first}`)?.[0]
  if (regex) return isRegex(second ?? first.slice(regex.length))
  if (block !== 'l' || !parent) return true
  const name = written.replace(/^(?:=|\^~)/u, '')
  const outer = parent.args.map(({text}) => text).join('')
  if (/^[=@]/u.test(outer) || name.startsWith('@')) return false
  // Within a regex it has to begin with the very words of that regex.
  return name.startsWith(outer.replace(/^(?:\^~|~\*?)/u, ''))
}

function isProxyUrl(url: string, {block, parent}: Around): boolean {
  if (url.includes('$')) return true
  const found = /^https?:\/\/(unix:[^:]*(?::(.*))?|[^/?]*)(.*)$/isu.exec(url)
  if (!found || found[1] === '') return false
  const [, authority = '', socketUri, rest = ''] = found
  if (!authority.startsWith('unix:') && !isAddress(authority.replace(/^[^@]*@/u, ''))) return false
  const hasUri = (socketUri ?? rest) !== ''
  const outer = parent?.args[0]?.text ?? ''
  return !(hasUri && (block === 'j' || block === 'x' || (block === 'l' && /^[~@]/u.test(outer))))
}

function isErrorPage(words: readonly string[]): boolean {
  const codes = words.slice(0, -1)
  const answer = codes.at(-1)
  if (answer?.startsWith('=')) {
    if (codes.length < 2 || !/^=\d*$/u.test(answer)) return false
    codes.pop()
  }
  return codes.every(code => /^\d+$/u.test(code) && Number(code) >= 300 && Number(code) <= 599 && Number(code) !== 499)
}

function isExpires(words: readonly string[]): boolean {
  if (words.length === 2 && words[0] !== 'modified') return false
  const value = words.at(-1) ?? ''
  if (value.includes('$')) return true
  if (words.length === 1 && /^(?:epoch|max|off)$/u.test(value)) return true
  const time = value.replace(/^@/u, '').replace(/^-/u, '')
  return readTime(time) !== null
}

function isReplacement(words: readonly string[], alone: RegExp): boolean {
  const [first = ''] = words
  if (words.length === 1) return alone.test(first)
  return !first.startsWith('~') || isRegex(first.replace(/^~\*?/u, ''))
}

function isCacheValid(words: readonly string[]): boolean {
  const time = words.at(-1) ?? ''
  return (
    (time.includes('$') || readTime(time) !== null) &&
    words
      .slice(0, -1)
      .every(code => code === 'any' || (/^\d+$/u.test(code) && Number(code) >= 100 && Number(code) <= 599))
  )
}

function isFileCache(words: readonly string[]): boolean {
  if (words.length === 1 && words[0] === 'off') return true
  return words.some(startsWith('max=')) && words.every(word => /^(?:max=0*[1-9]\d*|inactive=.+|off)$/u.test(word))
}

/** nginx: ngx_ptocidr. */
function isNetwork(text: string): boolean {
  const [address = '', mask, ...rest] = text.split('/')
  if (rest.length > 0 || (mask !== undefined && !/^\d{1,3}$/u.test(mask))) return false
  if (address.includes(':')) return /^[0-9a-f:.]+$/iu.test(address) && Number(mask ?? 0) <= 128
  return (
    /^(?:\d{1,3}\.){3}\d{1,3}$/u.test(address) &&
    address.split('.').every(each => Number(each) < 256) &&
    Number(mask ?? 0) <= 32
  )
}

/** nginx: ngx_http_rewrite_if_condition. */
function isCondition(given: readonly string[]): boolean {
  const words = [...given]
  if (!words[0]?.startsWith('(') || !words.at(-1)?.endsWith(')')) return false
  words[0] = words[0].slice(1)
  if (words[0] === '') words.shift()
  const end = words.at(-1)
  if (end === undefined) return false
  words[words.length - 1] = end.slice(0, -1)
  if (end === ')') words.pop()
  const [subject = '', sign = '', value = ''] = words
  if (/^!?-[fdex]$/u.test(subject)) return words.length === 2
  if (!/^\$./u.test(subject) || (words.length !== 1 && words.length !== 3)) return false
  if (words.length === 1 || sign === '=' || sign === '!=') return true
  return /^!?~\*?$/u.test(sign) && isRegex(value)
}
