import {addressBeginnings} from '../address-beginnings.ts'
import {allMatches} from '../all-matches.ts'
import {beforeSpace} from '../before-space.ts'
import {findAfter} from '../find-after.ts'
import {isHostName} from '../is-host-name.ts'
import type {AddHit, Field, RedactRule} from '../rule.ts'

const name: Field = {kind: 'host', extent: 'word', accepts: isHostName}
const dotted: Field = {...name, accepts: value => value.includes('.') && isHostName(value)}

const keys =
  'host hostname servername proxyname remotehost dbhost ldaphost mailhost smtphost proxyhost forwardedhost xforwardedhost httphost nodename nodeid clusternodename clustername computername workstation domain domainname fqdn authority サーバー名 ホスト ホスト名'

const domains =
  'com net org edu gov info biz jp cn kr tw hk sg de fr uk eu us ca au nz nl ch es se fi dk br cloud dev tech online local lan corp intra intranet internal localdomain example private'.split(
    ' ',
  )
const topLevel = new RegExp(
  // `jwt.private.key` is a setting.
  String.raw`\.(?!private\.key\b)(?:${domains.join('|')})(?=$|[^\w.-]|-(?![\w]*:)|\.(?:$|[^\w]|(?:conf|crt|cer|key|pem|csr|log|chain|p12|pfx|jks|gz|zip|txt|vhost|d)\b))`,
  'gi',
)

const packageRoot = /^(?:com|org|net|java|javax|jakarta|jdk|sun|jp\.co|jp|io|edu|gov|info)\.|^asp\.net$/i

const patterns: readonly (readonly [word: string, pattern: RegExp, triggers?: readonly string[]])[] = [
  ['upstream', /(\bupstream\s{1,8})([A-Za-z\d][\w.-]{0,200})(?=\s{0,8}\{)/g],
  ['server', /(\bserver\s{1,8}(?:[\w.-]{1,100}\s{1,8})?)([A-Za-z\d][\w.-]{0,200})(?=:\d)/g, beforeSpace('server')],
  ['UnknownHost', /(UnknownHostException:\s)([\w.-]{1,250})/g],
  [
    'nnect',
    /(\b[Cc]onnect(?:ion|ing|ed)?(?:\srefused:|\sto)\s(?:host\s|server\s)?\\?["'[(]?)([A-Za-z\d][\w.-]{0,200})(?=[:/]\d|\sport\s\d)/g,
    beforeSpace('connect', 'connection', 'connecting', 'connected'),
  ],
  // One word alone may be any part of a program: `Connection to Elasticsearch refused`.
  [
    'nnection to ',
    /(\b[Cc]onnection to (?:host |server )?\\?["'[(]?)(?=[A-Za-z]{0,200}[\d.-])([A-Za-z\d][\w.-]{0,200})(?=["'\])]? (?:was |is |has been )?(?:refused|reset|closed|lost|failed|timed out)\b)/g,
  ],
  [
    ' name',
    /(\b(?:computer|machine|server|host|node|workstation|cluster) name ?[:=] ?\\?["'[(]?)(?!(?:Apache|nginx|HAProxy|Tomcat)\b)([A-Za-z\d][\w.-]{0,200})/gi,
    ['computer', 'machine', 'server', 'host', 'node', 'workstation', 'cluster'].map(each => `${each} name`),
  ],
  [
    'ode ',
    /(\b[Nn]ode \\?["'[(]?)(?!v\d)(?=[A-Za-z]{0,200}[\d.-])([A-Za-z][\w.-]{0,200})(?=["'\])]?(?: \([^()]{1,60}\))? (?:left|joined|has|is|was|did|stopped|started)\b)/g,
    ['node '],
  ],
  [
    ' port ',
    /(\b(?:at|from|on|to|host|server) )(?!(?:https?|ajp)-|(?:ipv|tcp|udp)\d)(?=[A-Za-z]{0,200}[\d.-])([A-Za-z][\w.-]{0,200})(?= port \d)/gi,
    [' port 0'],
  ],
  ['ogged ', /(\b[Ll]ogged (?:in|on) from )(?=[A-Za-z]{0,200}[\d.-])([A-Za-z][\w.-]{0,200})/g, ['logged ']],
  ['host', /(\bhost(?: name)?\s\\?["'[(])([^\s"'\]()\\]{1,250})/gi, beforeSpace('host', 'host name')],
  [
    ' ',
    /((?:ホスト|サーバー?|ノード)名?\s)(?!(?:IPv|HTTP|TLS|SSL|SMTP|Tomcat|Apache|nginx|HAProxy)[\d.-])(?=[A-Za-z]{0,200}[\d.-])([A-Za-z][\w.-]{0,200})(?=\s?[にへからがをはでとの])/g,
    ['ホスト', 'サーバ', 'ノード'],
  ],
  ['oute to host', /(No route to host:?\s\(?)([A-Za-z\d][\w.-]{0,200})/g],
  // Hazelcast names the cluster behind its own address: `[10.0.0.5]:5801 [wiki-cluster] [3.12]`.
  [']:', /(\]:\d{2,5} \[)([A-Za-z\d][\w.-]{0,200})(?=\] \[\d)/g],
  [']:', /(\[)([A-Za-z][\w.-]{1,200})(?=\]:\d{2,5})/g],
  ['hdr', /(\bhdr(?:_dom|_beg|_end)?\(host\)\s(?:-[im]\s(?:\w{3,4}\s)?){0,3})([A-Za-z\d][\w.-]{0,200})/gi],
  ['Host', /((?:set-header|set|proxy_set_header)\s{1,8}Host\s{1,8}"?)([A-Za-z\d][\w.-]{0,200})/gi],
  ['Require', /(^\s{0,40}Require\s{1,8}host\s{1,8})([\w.-]{1,200})/gi],
  ['\\\\', /((?:^|[\s"'(=])\\{2,4})([A-Za-z\d][\w.-]{1,100})(?=\\)/g],
]
/**
 * `Nov 23 01:02:03 lb1 haproxy[4711]:`. With an ISO date, which logs of containers have as well, only before a process id
 * or where the name has a digit: `Caused by:` is no host.
 */
const syslog =
  /^((?:<\d{1,3}>)?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d )([A-Za-z\d][\w.-]{0,200})(?= [\w./-]{1,60}(?:\[\d{1,8}\])?: )/g
const isoSyslog =
  /^((?:<\d{1,3}>)?\d{4}-\d\d-\d\dT[\d:.,+Z-]{8,25} )([A-Za-z\d][\w.-]{0,200})(?= [\w./-]{1,60}\[\d{1,8}\]: )/g
const isoBare = /^((?:<\d{1,3}>)?\d{4}-\d\d-\d\dT[\d:.,+Z-]{8,25} )([a-z][\w-]{0,60}\d[\w-]{0,60})(?= [\w./-]{1,60}: )/g
/** A client that was looked up: `pc01.example.com - - [08/Jan/2024:…`. */
const client = /^()([A-Za-z][\w.-]{0,200})(?= \S{1,100} \S{1,100} \[\d{2}\/[A-Z][a-z]{2}\/\d{4}:)/
const directive = /^(\s{0,200}(?:Server(?:Name|Alias)|server_name)\s{1,20})([^\n\r;#]{1,4000})/i
/** `confluence.cluster.peers`, a list of hosts: in `confluence.cfg.xml` and as `-D` (CONFSERVER-78321). */
const peers = /(\bcluster\.peers(?:["']\s?>|\s?[=:])\s?["']?)([^\s"'<>]{1,4000})/gi
const slashBeforeAddress = /\/(?=\d{1,3}\.\d{1,3}\.\d{1,3}\.\d)/g
const program =
  /^(?:Chrome|Chromium|CriOS|Edg\w{0,3}|OPR|Safari|Version|Firefox|Vivaldi|Tomcat|Apache|nginx|HAProxy|Java|curl|Confluence)$/i

/**
 * Names of hosts: in URLs, with their credentials; in directives that take one; beside an address (`wiki01/10.0.0.5`); and
 * wherever a name ends in a known top-level domain. Hosts of products (`www.atlassian.com`) and `localhost` stay.
 */
export const host: RedactRule = {
  fields: new Map([...keys.split(' ').map(key => [key, name] as const), ['server', dotted]]),
  finders: [
    {triggers: ['://'], find: findUrls},
    {triggers: domains.map(domain => `.${domain}`), find: findFull},
    {triggers: addressBeginnings('/'), find: findBesideAddress},
    ...patterns.map(([word, pattern, triggers]) => ({
      triggers: triggers ?? [word.toLowerCase()],
      find: (text: string, add: AddHit) => {
        if (text.includes(word)) findNamed(text, pattern, add)
      },
    })),
    {triggers: [' 00:00:00 '], find: (text, add) => findAfter(text, syslog, 'host', add)},
    {
      triggers: ['0000-00-00t'],
      find: (text, add) => {
        findAfter(text, isoSyslog, 'host', add)
        findAfter(text, isoBare, 'host', add)
      },
    },
    {triggers: [' [00/'], find: findClient},
    {triggers: ['servername', 'serveralias', 'server_name'], find: findDirective},
    {triggers: ['cluster.peers'], find: findPeers},
  ],
}

function findNamed(text: string, pattern: RegExp, add: AddHit): void {
  for (const {index, 1: before = '', 2: value = ''} of allMatches(text, pattern)) {
    const from = index + before.length
    const end = from + withoutEnd(value).length
    if (isHostName(text.slice(from, end))) add(from, end, 'host')
  }
}

function findClient(text: string, add: AddHit): void {
  const [, , value = ''] = client.exec(text) ?? []
  if (value !== '' && isHostName(value)) add(0, value.length, 'host')
}

function findUrls(text: string, add: AddHit): void {
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    if (/balancer$/i.test(text.slice(Math.max(0, at - 8), at))) continue
    const from = at + 3
    const [authority = ''] = /^[^\s/?#"'<>|\\,;)}（）、。」`]{1,400}/u.exec(text.slice(from, from + 400)) ?? []
    const mark = authority.lastIndexOf('@')
    if (mark > 0) {
      const [name = ''] = authority.split(':', 1)
      const userEnd = Math.min(name.length, mark)
      add(from, from + userEnd, 'user')
      if (userEnd + 1 < mark) add(from + userEnd + 1, from + mark, 'token')
    }
    const [found = ''] = /^[^:[\]]*/.exec(authority.slice(mark + 1)) ?? []
    const start = from + mark + 1
    const end = withoutEnd(found).length
    if (isHostName(found.slice(0, end))) add(start, start + end, 'host')
  }
}

/** Names with a top-level domain that no package, property or file has. */
function findFull(text: string, add: AddHit): void {
  for (const {0: found, index} of allMatches(text, topLevel)) {
    const end = index + found.length
    let from = wordStart(text, index)
    while (from < index && /[.-]/.test(text[from] as string)) from++
    const whole = text.slice(from, end)
    // `/org.example.jp` is no host, `atlassian-confluence.local.log` is a file.
    if (from < index && !packageRoot.test(whole) && isHostName(whole) && text[from - 1] !== '$') add(from, end, 'host')
  }
}

/** How Java writes a resolved address: `wiki01/10.0.0.5:5701`. */
function findBesideAddress(text: string, add: AddHit): void {
  for (const {index} of allMatches(text, slashBeforeAddress)) {
    const from = wordStart(text, index)
    const whole = text.slice(from, index)
    if (text[from - 1] !== '/' && isHostName(whole) && !program.test(whole)) add(from, index, 'host')
  }
}

/** A name without what ends a sentence or pattern. */
function withoutEnd(name: string): string {
  let to = name.length
  while (to > 0 && '.-*'.includes(name[to - 1] as string)) to--
  return name.slice(0, to)
}

/** Where the letters, digits, `.`, `-` and `_` before a place begin: 250 at most, for a name has no more (RFC 1035). */
function wordStart(text: string, at: number): number {
  let from = at
  while (from > 0 && at - from < 250 && isNameCode(text.charCodeAt(from - 1))) from--
  return from
}

function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 45 && code <= 57 && code !== 47) ||
    (code >= 65 && code <= 90) ||
    code === 95
  )
}

function findPeers(text: string, add: AddHit): void {
  for (const {index, 1: before = '', 2: list = ''} of allMatches(text, peers)) {
    for (const {0: entry, index: at} of allMatches(list, /[^,;|]{1,300}/g)) {
      const [value = ''] = entry.split(':', 1)
      const from = index + before.length + at
      if (isHostName(value)) add(from, from + value.length, 'host')
    }
  }
}

function findDirective(text: string, add: AddHit): void {
  const [, before = '', list = ''] = directive.exec(text) ?? []
  for (const {0: entry, index} of allMatches(list, /[^\s"']{1,300}/g)) {
    const [prefix = ''] = /^(?:~\*?\^?|[a-z]{3,5}:\/\/)?[*.]*/i.exec(entry) ?? []
    const [value = ''] = entry.slice(prefix.length).split(/:\d/, 1)
    const from = before.length + index + prefix.length
    if (isHostName(value)) add(from, from + value.length, 'host')
  }
}
