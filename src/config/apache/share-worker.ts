import type {ExpandedWord} from './expand-variables.ts'
import type {Worker} from './scope.ts'

/**
 * The worker that serves a URL: the one with the longest URL that this one begins with, else a new one that takes the
 * parameters. With `always` the parameters count in either case, as in a `<Proxy>` section.
 * httpd: add_pass (modules/proxy/mod_proxy.c).
 */
export function shareWorker(
  workers: Map<string, Worker>,
  url: string,
  parameters: readonly ExpandedWord[],
  always = false,
): Worker {
  const name = url.slice(0, longest).replace(/^[^:]*:\/\/[^/]*/u, authority => authority.toLowerCase())
  const least = /^[^:]*:\/\/[^/]*/u.exec(name)?.[0].length ?? name.length
  for (let length = name.length; length >= least; length -= 1) {
    const shared = workers.get(name.slice(0, length))
    if (!shared) continue
    if (always) shared.parameters.push(...parameters)
    return shared
  }
  const worker: Worker = {url: name, parameters: [...parameters], members: []}
  workers.set(name, worker)
  return worker
}

/** Characters of a URL that are compared; httpd has a limit too (PROXY_WORKER_MAX_NAME_SIZE). */
const longest = 500
