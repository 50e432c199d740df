import type {Scope} from './scope.ts'
import type {Balancers} from './through-balancer.ts'

/** The balancers that a server knows, with the URLs of their members. */
export function readBalancers(scopes: readonly Scope[]): Balancers {
  const balancers = new Map<string, readonly string[]>()
  for (const {name, members} of scopes.flatMap(({workers}) => [...workers.plain.values()])) {
    const own = /^balancer:\/\/(.+)$/su.exec(name)?.[1]
    if (own === undefined || members.plain.size === 0) continue
    balancers.set(own, [...(balancers.get(own) ?? []), ...[...members.plain.values()].map(member => member.url)])
  }
  return balancers
}
