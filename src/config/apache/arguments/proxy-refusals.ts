import {isRegex} from '../is-regex.ts'
import type {Given, Refusals} from './refusal.ts'

/** What httpd refuses of mod_proxy. */
export const proxyRefusals: Refusals = {
  proxypass: proxyPass,
  proxypassmatch: given => proxyPass(given) || (!given.located && !isRegex(given.words[0] ?? '')),
  proxypassreverse: ({words, located}) =>
    located ? /^(?!interpolate$)/iu.test(words[1] ?? 'interpolate') : words.length < 2,
  balancermember: member,
  proxyset: proxySet,
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
