import type {ExpandedWord} from './expand-variables.ts'
import {findWorker, type NameKind} from './find-worker.ts'
import {noWorkers, type Worker, type Workers} from './scope.ts'
import {workerName} from './worker-name.ts'

/**
 * The worker that a directive speaks of: the one of this server that fits its URL, whose parameters then count and not those
 * written here (AH01146), else a new one that takes them. With `always` they count in either case, as in a `<Proxy>` section
 * and of a balancer. Where the URL names the port that its scheme has by itself, none fits: a new worker of the same name is
 * made, which requests never find.
 * httpd: add_pass, add_member, set_proxy_param (modules/proxy/mod_proxy.c).
 */
export function shareWorker(
  workers: Workers,
  url: string,
  parameters: readonly ExpandedWord[],
  {kinds = ['plain'], always = false}: {readonly kinds?: readonly NameKind[]; readonly always?: boolean} = {},
): Worker {
  const name = workerName(url)
  const isBalancer = name.startsWith('balancer:')
  const shared = isBalancer ? workers.plain.get(name) : findWorker(workers, url, kinds)
  if (shared) {
    if (always || isBalancer) shared.parameters.push(...parameters)
    return shared
  }
  const rank = workers.count
  workers.count += 1
  const worker: Worker = {name, url, rank, parameters: [...parameters], members: noWorkers()}
  if (kinds.includes('plain') || isBalancer) {
    if (!workers.plain.has(name)) workers.plain.set(name, worker)
  } else {
    const front = name.split(/\$\d|\\/u)[0] ?? ''
    const others = workers.patterns.get(front)
    if (!others) workers.patterns.set(front, [worker])
    else if (others.length < mostAlike) others.push(worker)
  }
  return worker
}

/** Nobody writes so many patterns that begin alike; to compare all with each other would take minutes. */
const mostAlike = 50
