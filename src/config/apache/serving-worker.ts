import {better, findWorker} from './find-worker.ts'
import {noWorkers, type Scope, type Worker} from './scope.ts'
import {authorityOf, workerName} from './worker-name.ts'

/**
 * The worker that serves the requests of a route, by the URL of its directive; null if none does. It is not looked up by the
 * directive but by the URL of each request, which never names the port that its scheme has by itself, among the workers of the
 * top level and then those of the virtual host. So another directive may have made it.
 * httpd: ap_proxy_pre_request (modules/proxy/proxy_util.c), merge_proxy_config (modules/proxy/mod_proxy.c).
 */
export function servingWorker(url: string, scopes: readonly Scope[]): Worker | null {
  const name = workerName(url)
  if (name.startsWith('balancer:')) return balancer(name, scopes)
  const asked = name.includes('://') && authorityOf(name) === name ? `${name}/` : name
  return scopes
    .map(({workers}) => findWorker(workers, asked, ['plain', 'pattern']))
    .reduce((found, each) => (found && each?.name.length === found.name.length ? found : better(found, each)), null)
}

/** One that the top level and a virtual host both speak of has the members of both. */
function balancer(name: string, scopes: readonly Scope[]): Worker | null {
  const all = scopes.flatMap(({workers}) => workers.plain.get(name) ?? [])
  const [first, ...others] = all
  if (!first || others.length === 0) return first ?? null
  const members = {...noWorkers(), plain: new Map(all.flatMap(each => [...each.members.plain]))}
  return {...first, parameters: all.flatMap(each => each.parameters), members}
}
