import type {ConfigNoteId} from '../config-note-id.ts'
import type {OpenSection} from './check-syntax.ts'
import {directiveArguments} from './directives.ts'
import type {ExpandedWord} from './expand-variables.ts'
import {isExpression} from './is-expression.ts'
import {isPerDirectory} from './is-per-directory.ts'
import {isRegex} from './is-regex.ts'
import type {NamedLine} from './read-line.ts'
import {versionAnswer} from './version-answer.ts'

/** Where a directive or section stands. */
export interface Standing {
  readonly line: NamedLine
  readonly parent: OpenSection
}

/** Words of a directive, variables replaced, and the text that they are made of. */
interface Given {
  readonly words: readonly string[]
  /** Everything behind the name. */
  readonly rest: string
  /** Whether a section around it gives the path. */
  readonly located: boolean
  /** The name of the innermost section that is no condition. */
  readonly section: string
  readonly parent: OpenSection
}

/**
 * `arguments-wrong` where httpd 2.4 refuses the arguments of a directive, or of a section (`<location`). Null also for
 * what is not known here and for arguments with variables that the file does not define.
 */
export function checkArguments(name: string, args: readonly ExpandedWord[], standing: Standing): ConfigNoteId | null {
  if (args.some(({missing}) => missing !== null)) return null
  const words = args.map(({text}) => text)
  const located = standing.parent.around.some(isPerDirectory)
  const {text} = standing.line.joined
  const rest = text.slice(/^\s*\S*/u.exec(text)?.[0].length ?? 0).trim()
  const given: Given = {words, rest, located, section: standing.parent.inner, parent: standing.parent}
  const refuses = refusals.get(name)
  const wrong = !takesCount(directiveArguments(name) ?? 'raw', words) || refuses?.(given) === true
  return wrong ? 'arguments-wrong' : null
}

/** httpd: invoke_cmd (server/config.c). An empty word ends the arguments. */
function takesCount(takes: string, words: readonly string[]): boolean {
  if (takes === 'raw') return true
  if (takes === 'flag') return /^(?:on|off)$/iu.test(words[0] ?? '')
  const [, least = '', separator = '', most = ''] = /^(\d)([-|+]?)(\d?)$/u.exec(takes) ?? []
  const missing = words.slice(0, Number(least)).some(word => word === '') || words.length < Number(least)
  if (missing) return false
  if (separator === '+') return true
  if (separator === '|') return words.length === Number(least) || words.length === Number(most)
  return words.length <= Number(most === '' ? least : most)
}

type Refusal = (given: Given) => boolean

const refusals: ReadonlyMap<string, Refusal> = new Map<string, Refusal>([
  ['<virtualhost', ({words}) => words.length === 0],
  ['<location', oneOrRegex],
  ['<directory', oneOrRegex],
  ['<files', oneOrRegex],
  ['<locationmatch', oneRegex],
  ['<directorymatch', oneRegex],
  ['<filesmatch', oneRegex],
  ['<proxymatch', ({words}) => words.length > 1 || !isRegex(words[0] ?? '')],
  [
    '<proxy',
    ({words}) =>
      words.length > 1 &&
      (words[0] === '~'
        ? words.length > 2 || !isRegex(words[1] ?? '')
        : !/^[^*?[]+:\/\/[^*?[]+$/u.test(words[0] ?? '')),
  ],
  ['<limit', noMethod],
  ['<limitexcept', noMethod],
  ['<ifversion', ({words}) => versionAnswer(words) === null],
  ['<iffile', ({words}) => words.length === 0],
  ['<ifdirective', ({words}) => words.length === 0],
  ['<ifsection', ({words}) => words.length === 0],
  ['<ifmodule', ({words}) => words.length === 0],
  ['<ifdefine', ({words}) => words.length === 0],
  ['<if', condition],
  ['<elseif', given => condition(given) || !follows(given)],
  ['<else', given => given.words.length > 0 || !follows(given)],
  ['<requireall', ({words}) => words.length > 0],
  ['<requireany', ({words}) => words.length > 0],
  ['<requirenone', ({words}) => words.length > 0],
  ['proxypass', proxyPass],
  ['proxypassmatch', given => proxyPass(given) || (!given.located && !isRegex(given.words[0] ?? ''))],
  [
    'proxypassreverse',
    ({words, located}) => (located ? /^(?!interpolate$)/iu.test(words[1] ?? 'interpolate') : words.length < 2),
  ],
  ['header', header],
  ['requestheader', given => header(given) || /^(?:always|onsuccess|echo)$/iu.test(given.words[0] ?? '')],
  ['rewriterule', rewriteRule],
  ['rewritecond', rewriteCond],
  ['require', require],
  ['order', ({words}) => !/^(?:allow,deny|deny,allow|mutual-failure)$/iu.test(words[0] ?? '')],
  ['allow', fromHosts],
  ['deny', fromHosts],
  ['satisfy', ({words}) => !/^(?:all|any)$/iu.test(words[0] ?? '')],
  ['options', options],
  ['redirect', redirect],
  ['redirectmatch', redirectMatch],
  ['redirectpermanent', redirectTo],
  ['redirecttemp', redirectTo],
  ['errordocument', ({words}) => !/^[1-5]\d\d$/u.test(words[0] ?? '')],
  ['setenvif', ({words}) => !isRegex(words[1] ?? '')],
  ['setenvifnocase', ({words}) => !isRegex(words[1] ?? '')],
  ['browsermatch', ({words}) => !isRegex(words[0] ?? '')],
  ['browsermatchnocase', ({words}) => !isRegex(words[0] ?? '')],
  ['aliasmatch', ({words}) => !isRegex(words[0] ?? '')],
  ['balancermember', member],
  ['proxyset', proxySet],
  ['allowoverride', ({words}) => !words.every(word => overrides.test(word))],
  ['fileetag', ({words}) => !words.every(word => /^(?:all|none|[+-]?(?:inode|mtime|size|digest))$/iu.test(word))],
  ['customlog', ({words}) => !isLogFormat(words[1] ?? '') || /^(?!env=|expr=)/iu.test(words[2] ?? 'env=')],
  ['listen', ({words}) => !/(?:^|:)\d+$/u.test(words[0] ?? '')],
  ['define', ({words}) => words[0]?.includes(':') === true],
  ['loglevel', ({words}) => !words.every(word => logLevel.test(word))],
  ['logformat', ({words}) => !isLogFormat(words[0] ?? '')],
  ['alias', ({words, located}) => !located && words.length < 2],
  ['scriptalias', ({words, located}) => !located && words.length < 2],
])

const logLevel = /^(?:[\w.]+:)?(?:emerg|alert|crit|error|warn|notice|info|debug|trace[1-8])$/iu

/** Whether every `%` of a log format has a letter that mod_log_config or its companions know. */
function isLogFormat(text: string): boolean {
  return !/%(?!$|%|[!\d,<>]*(?:\{[^}]*\})?[!\d,<>]*(?:\^..|[a-zA-Z]))/u.test(text.replaceAll('%%', ''))
}

/** httpd: allow_cmd (modules/aaa/mod_access_compat.c). */
function fromHosts({words}: Given): boolean {
  const [from = '', ...hosts] = words
  return !/^from$/iu.test(from) || hosts.some(host => /^[\d.]+$|\//u.test(host) && !isNetwork(host))
}

const overrides = /^(?:all|none|authconfig|fileinfo|indexes|limit|options(?:=.*)?|nonfatal=.*)$/iu

function oneOrRegex({words}: Given): boolean {
  if (words[0] === '~') return words.length > 2 || !isRegex(words[1] ?? '')
  return words.length !== 1
}

function oneRegex({words}: Given): boolean {
  return words.length !== 1 || !isRegex(words[0] ?? '')
}

function noMethod({words}: Given): boolean {
  return words.length === 0
}

function condition({words}: Given): boolean {
  return words.length !== 1 || !isExpression(words[0] ?? '')
}

/** `<Else>` comes right behind `<If>` or `<ElseIf>`. */
function follows({parent}: Given): boolean {
  return /^(?:if|elseif)$/u.test(parent.last)
}

function proxyPass({words, located}: Given): boolean {
  const regex = !located && words[0] === '~'
  const [path, url, ...rest] = located ? ['', ...words] : regex ? words.slice(1) : words
  if (path === undefined || url === undefined || url === '') return true
  if (regex && !isRegex(path)) return true
  if (!areParameters(rest.filter(word => !/^(?:nocanon|interpolate|noquery|mapping=.*)$/iu.test(word)))) return true
  if (rest.some(word => /^mapping=(?!(?:encoded|servlet)$)/iu.test(word))) return true
  return url !== '!' && !isBackend(url.replace(/\$.*$/su, ''))
}

/** httpd: ap_proxy_define_worker (modules/proxy/proxy_util.c): an absolute URL with a host. */
function isBackend(url: string): boolean {
  return /^(?:unix:[^|]*\|\w+:|balancer:\/\/)/iu.test(url) || authority.test(url)
}

const authority = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?(?:\[[^\]]+\]|[^/:?#\s]+)(?::\d*)?(?:[/?#]|$)/iu

/** `BalancerMember`, in a `<Proxy>` or behind the name of its balancer. */
function member({words, located, section}: Given): boolean {
  const [url, ...rest] = located ? words : words.slice(1)
  const named = located ? /^proxy/u.test(section) : /^balancer:\/\/./iu.test(words[0] ?? '')
  return !named || url === undefined || !isBackend(url) || !areParameters(rest)
}

/** `ProxySet`, in a `<Proxy>` or behind a URL. */
function proxySet({words, section}: Given): boolean {
  const inProxy = /^proxy/u.test(section)
  return (!inProxy && !isBackend(words[0] ?? '')) || !areParameters(inProxy ? words : words.slice(1))
}

function areParameters(words: readonly string[]): boolean {
  return words.every(word => parameterNames.has(/^([^=]*)=/u.exec(word)?.[1]?.toLowerCase() ?? ''))
}

/** httpd: set_worker_param, set_balancer_param (modules/proxy/mod_proxy.c), modules/proxy/mod_proxy_hcheck.c. */
const parameterNames: ReadonlySet<string> = new Set(
  `acquire addressttl connectiontimeout disablereuse enablereuse flusher flushpackets flushwait iobuffersize keepalive lbset
  loadfactor max min ping receivebuffersize redirect responsefieldsize retry route secret smax status timeout ttl upgrade
  failonstatus failontimeout forcerecovery growth lbmethod maxattempts nofailover nonce scolonpathdelim stickysession
  stickysessionsep hcexpr hcfails hcinterval hcmethod hcpasses hctemplate hcuri`.split(/\s+/u),
)

/** httpd: header_cmd, header_inout_cmd (modules/metadata/mod_headers.c). */
function header({words: given}: Given): boolean {
  const words = /^(?:always|onsuccess)$/iu.test(given[0] ?? '') ? given.slice(1) : given
  const [action = '', name, ...rest] = words
  if (
    !/^(?:set|setifempty|add|append|merge|unset|echo|edit\*?|note)$/iu.test(action) ||
    (name === undefined && !/^unset$/iu.test(action))
  )
    return true
  const takes = /^(?:unset|echo)$/iu.test(action) ? 0 : /^edit/iu.test(action) ? 2 : 1
  if (rest.length < takes || rest.length > takes + 1) return true
  if (takes === 2 && !isRegex(rest[0] ?? '')) return true
  const value = rest[takes - 1] ?? ''
  if (takes > 0 && !value.startsWith('expr=') && /%(?!$|%|(?:\{[^}]*\})?[Dteslib])/u.test(value.replaceAll('%%', '')))
    return true
  const clause = rest[takes]
  if (clause === undefined || /^early$/iu.test(clause)) return false
  if (/^expr=/iu.test(clause)) return !isExpression(clause.slice(5))
  return !/^env=!?./iu.test(clause)
}

/**
 * The arguments of mod_rewrite, which ends a word in quotes at the next quote and any other at white space that no
 * backslash stands before. httpd: parseargline (modules/mappers/mod_rewrite.c). Null where httpd wants more of them.
 */
function rewriteWords(rest: string): readonly string[] | null {
  const words: string[] = []
  let at = 0
  const next = (): string | null => {
    while (/\s/u.test(rest[at] ?? '')) at += 1
    const quote = rest[at] === '"' || rest[at] === "'" ? (rest[at++] ?? '') : ''
    const from = at
    while (at < rest.length && (quote === '' ? !/\s/u.test(rest[at] ?? '') : rest[at] !== quote)) {
      at += rest[at] === '\\' && /\s/u.test(rest[at + 1] ?? '') ? 2 : 1
    }
    const word = rest.slice(from, at)
    const ended = at < rest.length
    at += 1
    return words.length === 0 && !ended ? null : word
  }
  const first = next()
  if (first === null) return null
  words.push(first, next() ?? '')
  while (/\s/u.test(rest[at] ?? '')) at += 1
  if (at < rest.length) words.push(next() ?? '')
  return words
}

const ruleFlag =
  /^(?:b|backrefescaping|bne|bnp|backrefernoplus|bctls|c|chain|co|cookie|d\w*|e|env|end|f|forbidden|g|gone|h|handler|l|last|n|next|ne|noescape|ns|nosubreq|nc|nocase|p|proxy|pt|passthrough|qsa|qsappend|qsd|qsdiscard|qsl|qslast|r|redirect|s|skip|t|type|unsafeprefixstat|unsafeallow3f|unc)$/iu
const condFlag = /^(?:nc|nocase|or|ornext|nv|novary)$/iu

function badFlags(flags: string | undefined, known: RegExp): boolean {
  if (flags === undefined) return false
  if (!/^\[.*\]$/su.test(flags)) return true
  return flags
    .slice(1, -1)
    .split(',')
    .some(flag => !known.test(flag.trim().replace(/=.*$/su, '')))
}

function rewriteRule({rest}: Given): boolean {
  const words = rewriteWords(rest)
  if (!words) return true
  return badFlags(words[2], ruleFlag) || !isRegex((words[0] ?? '').replace(/^!/u, ''))
}

function rewriteCond({rest}: Given): boolean {
  const words = rewriteWords(rest)
  if (!words || badFlags(words[2], condFlag)) return true
  const [tested = '', written = ''] = words
  const pattern = written.replace(/^!/u, '')
  if (/^expr$/iu.test(tested)) return !isExpression(pattern)
  return !/^(?:[<>=]|-[a-zA-Z]{1,2}\b)/u.test(pattern) && !isRegex(pattern)
}

const providers =
  /^(?:all|env|method|expr|ip|host|forward-dns|local|user|group|valid-user|file-owner|file-group|dbm-group|dbm-file-group|dbd-group|dbd-login|dbd-logout|ldap-user|ldap-group|ldap-dn|ldap-attribute|ldap-filter|ldap-search)$/iu
/** Names that modules which are not at hand bring with them. */
const foreign = /^(?:shib|claim|cert|openid|oauth2?|saml|mellon|cas|kerb|auth0|negotiate)/iu

/** httpd: add_authz_provider (modules/aaa/mod_authz_core.c), mod_authz_host.c. */
function require({words, rest, parent}: Given): boolean {
  const negated = /^not$/iu.test(words[0] ?? '')
  if (negated && (parent.name === 'requireany' || parent.name === 'requirenone')) return true
  const [provider = '', ...args] = negated ? words.slice(1) : words
  if (!providers.test(provider)) return !foreign.test(provider)
  const name = provider.toLowerCase()
  if (name === 'all') return args.length !== 1 || !/^(?:granted|denied)$/iu.test(args[0] ?? '')
  if (name === 'ip') return args.length === 0 || args.some(arg => !isNetwork(arg))
  if (name === 'expr') {
    const text = rest.replace(/^(?:not\s+)?\S+\s*/iu, '')
    const quoted = /^(["'])(.*)\1$/su.exec(text)
    return !isExpression(quoted?.[2] ?? text)
  }
  return /^(?:host|forward-dns|method)$/u.test(name) && args.length === 0
}

function isNetwork(text: string): boolean {
  const [address = '', mask] = text.split('/')
  const parts = address.replace(/\.$/u, '').split('.')
  const v4 = parts.length <= 4 && parts.every(part => /^\d{1,3}$/u.test(part) && Number(part) < 256)
  const v6 = address.includes(':') && /^[\da-f:.]+$/iu.test(address)
  if (!v4 && !v6) return false
  return (
    mask === undefined ||
    (/^\d{1,3}$/u.test(mask) && Number(mask) <= (v4 ? 32 : 128)) ||
    /^\d+(?:\.\d+){3}$/u.test(mask)
  )
}

/** httpd: set_options (server/core.c). */
function options({words}: Given): boolean {
  const signed = words.map(word => /^[+-]/u.test(word))
  const known = words.every(word =>
    /^[+-]?(?:indexes|includes|includesnoexec|followsymlinks|symlinksifownermatch|execcgi|multiviews|runscripts|all|none)$/iu.test(
      word,
    ),
  )
  return !known || (signed.includes(true) && signed.includes(false))
}

/** httpd: add_redirect_internal (modules/mappers/mod_alias.c). */
function redirect({words, located}: Given): boolean {
  const status = /^(?:permanent|temp|seeother|gone|\d.*)$/iu.test(words[0] ?? '')
  if (words.length === 3 && !status) return true
  const stops = /^gone$/iu.test(words[0] ?? '') || (/^\d/u.test(words[0] ?? '') && !/^3\d\d$/u.test(words[0] ?? ''))
  const [, url] = status ? words.slice(1) : words
  if (stops) return url !== undefined
  if (url === undefined) return !located
  return !/^(?:\/|[a-z][a-z0-9+.-]*:)/iu.test(url)
}

function redirectMatch({words, located}: Given): boolean {
  const status = /^(?:permanent|temp|seeother|gone|\d.*)$/iu.test(words[0] ?? '')
  const [pattern, url] = status ? words.slice(1) : words
  if (/^(?:gone|[^3]\d\d)$/iu.test(words[0] ?? '')) return url !== undefined || !isRegex(pattern ?? '')
  if (url === undefined) return !located
  return (words.length === 3 && !status) || !isRegex(pattern ?? '')
}

function redirectTo({words}: Given): boolean {
  return !/^(?:\/|[a-z][a-z0-9+.-]*:)/iu.test(words[1] ?? '')
}
