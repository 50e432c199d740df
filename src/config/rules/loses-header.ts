import type {Route} from '../../model/config-model.ts'

/** Whether a header was set for a route and does not reach it, which is `header-inheritance-lost`. */
export function losesHeader({settings}: Route, name: string): boolean {
  return settings.lostHeaders.some(lost => lost.name.toLowerCase() === name)
}
