import {allMatches} from '../all-matches.ts'
import {findAfter} from '../find-after.ts'
import {findArgument} from '../find-argument.ts'
import type {AddHit, Field, RedactRule} from '../rule.ts'
import {withoutPseudonyms} from '../without-pseudonyms.ts'

const any: Field = {kind: 'token', extent: 'word'}
const keys =
  'encryptionkey signingkey signaturekey sharedkey secretaccesskey hmackey masterkey accountkey authkey cryptokey storepass requirepass'

const word = `(?:authorization|passw(?:or)?d|passphrase|secret|(?:api|access|private|secret|license)[._-]?key|token|credentials?)`
const name = String.raw`["']?\$?[\w.-]{0,80}?${word}["']?`
const words = [
  'authorization',
  'password',
  'passwd',
  'passphrase',
  'secret',
  'key',
  'token',
  'credential',
  'storepass',
  'keypass',
]

/** Directives that give a header, a variable or a parameter a value, where its name tells that it is a secret. */
const named = new RegExp(
  String.raw`(?:\bRequestHeader\s{1,8}(?:set|add|append|merge|setifempty)|\b(?:proxy_set|grpc_set|add)_header|\b(?:set|add)-header|\b(?:fastcgi|uwsgi|scgi)_param|\bSetEnv|^\s{0,40}Define|\b(?:pre)?setenv|\bset(?=\s{1,8}["']?\$))\s{1,8}${name}\s{1,8}`,
  'gi',
)
/** `SessionCryptoPassphrase x`, `OIDCClientSecret x`, `application.password x` of a properties file; not behind a pseudonym. */
const own =
  /^\s{0,40}(?!(?:address|host|user)-\d)[A-Za-z][\w.-]{1,60}?(?:passw(?:or)?d|passphrase|secret)\s{1,40}(?=\S{1,500}\s{0,8}$|["'])/gi
const fake = /\bAuthBasicFake\s{1,8}\S{1,200}\s{1,8}/gi
const flag = /(?:^|\s)--?(?:[\w-]{0,20}-)?[a-z]{0,20}pass(?:wd|word|phrase)?\s{1,8}(?![-<])/gi
/** HAProxy's configuration manual, 3.4 (userlists): `user <name> [password|insecure-password <password>]`. */
const listed = /\buser\s{1,8}\S{1,100}\s{1,8}(?:insecure-)?password\s{1,8}/gi
const constant = new RegExp(String.raw`(${word}["']?\s{1,8}"?%\[str\()([^()\]\s]{1,500})`, 'gi')
const compared = new RegExp(
  String.raw`\bhdr(?:_\w{1,4})?\([\w.-]{0,60}?${word}\)\s{1,8}(?:-[a-z]\s{1,8}(?:(?:str|beg|end|sub|reg)\s{1,8})?|--\s{1,8}){0,4}`,
  'gi',
)
const tested = new RegExp(String.raw`\$(?:http|arg|cookie)_\w{0,60}?${word}\s{0,8}!?[=~]\*?\s{0,8}(?=["'\w])`, 'gi')
const statistics = /(\bstats\s{1,8}auth\s{1,8}["']?)([^\s:"']{1,100})(:)/gi
const link = /\bsecure_link_md5\s{1,8}/gi

/** Hashes of passwords: crypt(3), Apache's and OpenLDAP's schemes (RFC 2307), PKCS5S2 of Confluence and Crowd. */
const crypt =
  /(^|[^\w$])(\$(?:apr1|[156]|2[abxy]|y|gy|argon2(?:id|i|d))\$[\w./$=,+-]{8,300}|\{(?:S?SHA(?:256|384|512|-256|-512)?|S?MD5|PKCS5S2)\}[A-Za-z\d+/]{8,300}={0,2}|\{CRYPT\}[\w./$]{8,300})/g

const shutdown = /(\bshutdown\s{0,4}=\s{0,4}["'])(?!SHUTDOWN["'])([^"'<>]{1,500})(?=["'])/g
const tag = /<[A-Za-z][^<>]{1,4000}/g
const nameAttribute = new RegExp(String.raw`\s(?:name|key)\s{0,4}=\s{0,4}(["'])[^"'<>]{0,200}?${word}\1`, 'i')
const valueAttribute = /(\svalue\s{0,4}=\s{0,4}["'])([^"'<>]{1,4096})(?=["'])/gi
const lastLine = /(^\s{0,40})([A-Za-z\d+/]{4,300}={0,2})(?=<\/)/g

/**
 * Secrets in configurations that no key with a separator tells: values of headers and variables by name, directives, users
 * of HAProxy and its statistics, hashes of passwords, the shutdown word of Tomcat, pairs of `name` and `value`.
 */
export const secret: RedactRule = {
  fields: new Map(keys.split(' ').map(key => [key, any] as const)),
  finders: [
    {triggers: words, find: findNamed},
    {triggers: ['stats '], find: findStatistics},
    {triggers: ['authbasicfake'], find: (text, add) => findArgument(text, fake, add)},
    {triggers: ['secure_link_md0'], find: findLink},
    {
      triggers: '$apr0$ $0$ $0a$ $0b$ $0x$ $0y$ $y$ $gy$ $argon0 sha} sha0 sha-0 md0} {crypt} {pkcs0s0}'.split(' '),
      find: (text, add) => findAfter(text, crypt, 'token', add),
    },
    {triggers: ['shutdown'], find: (text, add) => findAfter(text, shutdown, 'token', add)},
    {triggers: ['value'], find: findPairs},
    {triggers: ['</'], find: findLastLine},
  ],
}

function findNamed(text: string, add: AddHit): void {
  findArgument(text, named, add, isConstant)
  findArgument(text, own, add, value => !/^(?:exec:|file:|[=:])/i.test(value))
  findArgument(text, listed, add)
  findArgument(text, flag, add)
  findArgument(text, compared, add)
  findArgument(text, tested, add)
  findAfter(text, constant, 'token', add)
}

/** Variables of nginx, expressions of Apache and HAProxy, and what turns Confluence's XSRF check off are no secrets. */
function isConstant(value: string): boolean {
  return !/^(?:\$\w{1,100}|\$\{\w{1,100}\}|expr=.*|%\[.*|no-?check)$/i.test(value)
}

function findStatistics(text: string, add: AddHit): void {
  for (const {0: found, index, 1: before = '', 2: account = ''} of allMatches(text, statistics)) {
    add(index + before.length, index + before.length + account.length, 'user')
    const from = index + found.length
    const [value = ''] = /^[^\s"']{0,500}/.exec(text.slice(from, from + 500)) ?? []
    add(from, from + value.length, 'token')
  }
}

/** The secret is what stands beside the variables: `secure_link_md5 "$secure_link_expires$uri word";` */
function findLink(text: string, add: AddHit): void {
  for (const {0: found, index} of allMatches(text, link)) {
    const from = index + found.length
    const [expression = ''] =
      /^(?:"[^"]{0,1000}|'[^']{0,1000}|[^\s;]{0,1000})/.exec(text.slice(from, from + 1001)) ?? []
    for (const part of allMatches(expression, /\$\w+|\$\{\w+\}|[^\s"'$]+/g)) {
      const own = part[0].startsWith('$') ? '' : withoutPseudonyms(part[0])
      if (/[\p{L}\p{N}]/u.test(own)) add(from + part.index, from + part.index + part[0].length, 'token')
    }
  }
}

/** `<Parameter name="mail.password" value="…"/>`, in either order. */
function findPairs(text: string, add: AddHit): void {
  for (const {0: found, index} of allMatches(text, tag)) {
    if (!nameAttribute.test(found)) continue
    for (const {index: at, 1: before = '', 2: value = ''} of allMatches(found, valueAttribute)) {
      add(index + at + before.length, index + at + before.length + value.length, 'token')
    }
  }
}

/** The end of a licence or key that was wrapped: `X02ei</property>`. */
function findLastLine(text: string, add: AddHit): void {
  for (const {index, 1: before = '', 2: value = ''} of allMatches(text, lastLine)) {
    const from = index + before.length
    if (/\d/.test(value) && /[A-Za-z]/.test(value)) add(from, from + value.length, 'token')
  }
}
