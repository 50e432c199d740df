import type {ExpandedWord} from './expand-variables.ts'
import type {Worker} from './scope.ts'

/**
 * The worker that serves a URL: the one with the longest URL that this one begins with, else a new one that takes the
 * parameters. With `always` the parameters count in either case, as in a `<Proxy>` section.
 * httpd: add_pass (modules/proxy/mod_proxy.c).
 */
export function shareWorker(
  workers: Worker[],
  url: string,
  parameters: readonly ExpandedWord[],
  always = false,
): Worker {
  const name = url.replace(/^[^:]*:\/\/[^/]*/u, authority => authority.toLowerCase())
  const least = /^[^:]*:\/\/[^/]*/u.exec(name)?.[0].length ?? name.length
  const shared = workers
    .filter(worker => worker.url.length >= least && name.startsWith(worker.url))
    .sort((a, b) => b.url.length - a.url.length)[0]
  if (!shared) {
    const worker: Worker = {url: name, parameters: [...parameters], members: []}
    workers.push(worker)
    return worker
  }
  if (always) shared.parameters.push(...parameters)
  return shared
}
