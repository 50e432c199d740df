import type {Worker, Workers} from './scope.ts'
import {asCompared, authorityOf, longestName} from './worker-name.ts'

/** Which names count: those that a URL begins with, or those of patterns, which it matches. */
export type NameKind = 'plain' | 'pattern'

/**
 * The worker with the longest name that fits a URL, the first of several; null if none does. At least scheme, host and port
 * must be the same, the port as written: `ajp://b:8009/` does not fit the name `ajp://b/` that it would get itself.
 * httpd: ap_proxy_get_worker_ex (modules/proxy/proxy_util.c).
 */
export function findWorker({plain, patterns}: Workers, url: string, kinds: readonly NameKind[]): Worker | null {
  const text = asCompared(url)
  const least = authorityOf(text).length
  let found: Worker | null = null
  for (let length = Math.min(text.length, longestName); length >= 1; length -= 1) {
    const front = text.slice(0, length)
    if (kinds.includes('plain') && length >= least) found = better(found, plain.get(front))
    if (!kinds.includes('pattern')) continue
    for (const worker of patterns.get(front) ?? []) {
      if (worker.name.length >= least && matchesName(text, worker.name)) found = better(found, worker)
    }
  }
  return found
}

/** The one with the longer name, or the first. */
export function better(one: Worker | null, other: Worker | null | undefined): Worker | null {
  if (!one || !other) return one ?? other ?? null
  const longer = other.name.length - one.name.length
  return longer > 0 || (longer === 0 && other.rank < one.rank) ? other : one
}

/** httpd: ap_proxy_strcmp_ematch (modules/proxy/proxy_util.c). */
function matchesName(url: string, name: string): boolean {
  const [first = '', ...others] = name.split(/(?:\$\d)+/u).map(part => part.replace(/\\(.)/gsu, '$1'))
  if (!url.startsWith(first)) return false
  let at = first.length
  for (const part of others) {
    at = url.indexOf(part, at)
    if (at === -1) return false
    at += part.length
  }
  return true
}
