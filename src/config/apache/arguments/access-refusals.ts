import {isExpression} from '../is-expression.ts'
import type {Given, Refusals} from './refusal.ts'

/** What httpd refuses of the access rules. */
export const accessRefusals: Refusals = {
  require,
  order: ({words}) => !/^(?:allow,deny|deny,allow|mutual-failure)$/iu.test(words[0] ?? ''),
  allow: fromHosts,
  deny: fromHosts,
  satisfy: ({words}) => !/^(?:all|any)$/iu.test(words[0] ?? ''),
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
    const text = rest().replace(/^(?:not\s+)?\S+\s*/iu, '')
    const quoted = /^(["'])(.*)\1$/su.exec(text)
    return !isExpression(quoted?.[2] ?? text)
  }
  return /^(?:host|forward-dns|method)$/u.test(name) && args.length === 0
}

/** httpd: allow_cmd (modules/aaa/mod_access_compat.c). */
function fromHosts({words}: Given): boolean {
  const [from = '', ...hosts] = words
  return !/^from$/iu.test(from) || hosts.some(host => /^[\d.]+$|\//u.test(host) && !isNetwork(host))
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
