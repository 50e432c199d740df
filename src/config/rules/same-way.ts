import type {Known, Route} from '../../model/config-model.ts'
import {backendUrl} from '../backend-url.ts'

/** Whether a request arrives the same through either of two routes, the first of which covers the second. */
export function sameWay(wide: Route, narrow: Route): boolean {
  if (wide.target.kind === 'local') return narrow.target.kind === 'local'
  const [one, other] = [backendUrl(wide), backendUrl(narrow)]
  if (!one || !other || one.scheme !== other.scheme || one.host !== other.host || one.port !== other.port) return false
  const rest = narrow.match.value.slice(wide.match.value.length)
  if (wide.match.kind !== 'prefix' || withoutSlash(one.path + rest) !== withoutSlash(other.path)) return false
  const {websocket, idleTimeout, bodyLimit} = wide.settings
  return (
    same(wide.path, narrow.path) &&
    same(websocket, narrow.settings.websocket) &&
    same(idleTimeout, narrow.settings.idleTimeout) &&
    same(bodyLimit, narrow.settings.bodyLimit)
  )
}

/** What neither route is known to have is no difference. */
function same<T>(a: Known<T>, b: Known<T>): boolean {
  return a.known && b.known ? a.value === b.value : a.known === b.known
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/u, '')
}
