import {isHostTest} from './evaluate-test.ts'
import type {AclTest} from './read-acl-test.ts'

/** A host that ACLs tell from others. */
export interface NamedHost {
  /** As a site is called: `wiki.example.com`, `*.example.com`. */
  readonly name: string
  /** One that the ACL takes. */
  readonly host: string
}

/** The hosts that some tests name, each once, in order. What a regular expression takes is not listed. */
export function hostsOf(tests: readonly AclTest[]): readonly NamedHost[] {
  const hosts = new Map<string, NamedHost>()
  for (const test of tests) {
    if (!isHostTest(test)) continue
    for (const value of test.values) {
      const named = namedHost(test.match, value.toLowerCase().replace(/:\d+$/u, ''))
      if (named) hosts.set(named.name, named)
    }
  }
  return [...hosts.values()].slice(0, mostHosts)
}

/** Nobody asks about more of them. */
const mostHosts = 1000

function namedHost(match: AclTest['match'], value: string): NamedHost | null {
  if (!/^[\w.-]+$/u.test(value)) return null
  const bare = value.replace(/^\.+|\.+$/gu, '')
  switch (match) {
    case 'default':
    case 'str':
      return {name: value, host: value}
    case 'beg':
      return {name: `${bare}.*`, host: value.endsWith('.') ? `${value}example` : value}
    case 'end':
    case 'dom':
      return value.startsWith('.') ? {name: `*.${bare}`, host: `www.${bare}`} : {name: value, host: value}
    case 'sub':
      return {name: value, host: bare}
    default:
      return null
  }
}
