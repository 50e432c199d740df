import type {BackendUrl, Route} from '../model/config-model.ts'

/** The URL of a route's target, where it is known. */
export function backendUrl(route: Route | null): BackendUrl | null {
  const target = route?.target
  return target?.kind === 'backend' && target.url.known ? target.url.value : null
}
