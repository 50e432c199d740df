import {isExpression, isOpen} from './check-expression.ts'
import {parameterWords} from './parameters.ts'
import {readTime} from './read-values.ts'

const times = /^(?:inter|fastinter|downinter|slowstart|agent-inter|pool-purge-delay|tcp-ut)$/u
const numbers = /^(?:rise|fall|port|agent-port|maxqueue|minconn|id|error-limit)$/u

const choices: Readonly<Record<string, RegExp>> = {
  verify: /^(?:none|optional|required)$/u,
  observe: /^(?:none|layer4|layer7)$/u,
  'on-error': /^(?:fastinter|fail-check|sudden-death|mark-down)$/u,
  'on-marked-down': /^shutdown-sessions$/u,
  'on-marked-up': /^shutdown-backup-sessions$/u,
  'ssl-min-ver': /^(?:SSLv3|TLSv1\.[0-3])$/u,
  'ssl-max-ver': /^(?:SSLv3|TLSv1\.[0-3])$/u,
  'resolve-prefer': /^ipv[46]$/u,
  ws: /^(?:auto|h1|h2)$/u,
  proto: /^(?:h1|h2|fcgi|none|quic)$/u,
}

/** Whether HAProxy takes the parameters of a `bind` or a `server`. */
export function parametersFit(of: 'bind' | 'server', words: readonly string[]): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const name = words[at] ?? ''
    if (isOpen(name)) return true
    if (of === 'server' && name === 'source') {
      // An address, then what of the client to take over.
      at += 1
      if (words[at] === undefined) return false
      if (words[at + 1] === 'usesrc' || words[at + 1] === 'interface') at += 2
      continue
    }
    if (/^(?:set-proxy-v2-tlv-fmt|sni)\b/u.test(name)) {
      at += 1
      if (words[at] === undefined || (name === 'sni' && !isExpression(words[at] ?? ''))) return false
      continue
    }
    const count = parameterWords(of, name)
    if (count === undefined) return false
    const value = words[at + count]
    if (value === undefined) return name === 'weight'
    if (count === 1 && !isOpen(value) && !valueFits(of, name, value)) return false
    at += count
  }
  return true
}

function valueFits(of: 'bind' | 'server', name: string, value: string): boolean {
  if (of === 'bind' && name !== 'verify' && !name.startsWith('ssl-m') && name !== 'proto') return true
  if (times.test(name)) return readTime(value) !== null
  if (numbers.test(name)) return /^[+-]?\d/u.test(value)
  const form = Object.hasOwn(choices, name) ? choices[name] : undefined
  return form ? form.test(value) : true
}

/** Whether HAProxy takes an address with a port; `needsPort` where nothing stands for one that is missing. */
export function addressFits(address: string, needsPort: boolean): boolean {
  if (isOpen(address)) return true
  if (address.startsWith('/') || /^(?:unix|abns|abnsz|fd|sockpair)@/u.test(address)) return true
  const bare = address.replace(/^(?:ipv4|ipv6|udp|udp4|udp6|tcp|tcp4|tcp6|quic4|quic6|rhttp)@/u, '')
  const [, host = bare, port] = /^(.*):([^:]*)$/su.exec(bare) ?? []
  if (!hostFits(host)) return false
  const hasPort = port !== undefined && port !== ''
  if (hasPort && !/^[+-]?\d/u.test(port)) return /^[0-9a-f]*$/iu.test(port) && bare.includes('::')
  if (hasPort && /^\d+(?:-\d+)?$/u.test(port) && port.split('-').some(each => Number(each) > 65_535)) return false
  return !needsPort || hasPort
}

/** A name, `*`, nothing, or an address of either kind that is whole. */
export function hostFits(host: string): boolean {
  if (isOpen(host) || host === '' || host === '*') return true
  if (/^[\d.]+$/u.test(host)) return /^(?:\d{1,3}\.){3}\d{1,3}$/u.test(host)
  if (/^\[.*\]$/u.test(host)) return host.includes(':')
  return host.includes(':') ? /^[0-9a-f.]*:[0-9a-f:.]*:[0-9a-f:.]*$/iu.test(host) : /^[\w.-]+$/u.test(host)
}
