import type {Span} from '../model/span.ts'

/** Whether what a property of this name holds is for nobody else: passwords, licences, private keys, tokens. */
export function isSecretName(name: string): boolean {
  return /passw(?:or)?d|passphrase|secret|licen[cs]e|private[._-]?key|token/iu.test(name)
}

const within = /(?:[?&;](?:password|pwd)=([^&;\s"'<]{1,1000}))|(?::\/\/[^/\s:@]{1,200}:([^@/\s]{1,1000})@)/giu

/** Longer texts are no addresses. */
const longestAddress = 10_000

/** Passwords within an address: `jdbc:…?user=u&password=p`, `ldap://u:p@host`. */
export function passwordsIn(text: string, {from, to}: Span): readonly Span[] {
  if (to - from > longestAddress) return []
  return [...text.slice(from, to).matchAll(within)].flatMap(({0: whole, 1: parameter, 2: authority, index}) => {
    const end = from + index + whole.length - (authority === undefined ? 0 : 1)
    return [{from: end - (parameter ?? authority ?? '').length, to: end}]
  })
}
