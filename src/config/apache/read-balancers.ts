import type {Scope} from './scope.ts'
import type {Balancers} from './through-balancer.ts'

/** The balancers that a server knows, with the URLs of their members. */
export function readBalancers(scopes: readonly Scope[]): Balancers {
  const balancers = new Map<string, readonly string[]>()
  for (const {url, members} of scopes.flatMap(({workers}) => [...workers.values()])) {
    const name = /^balancer:\/\/([^/]+)/iu.exec(url)?.[1]?.toLowerCase()
    if (name === undefined || members.length === 0) continue
    balancers.set(name, [...(balancers.get(name) ?? []), ...members.map(member => member.url)])
  }
  return balancers
}
