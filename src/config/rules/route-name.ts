import type {Route} from '../../model/config-model.ts'

/** What a message calls a route: its form and what it matches. `ProxyPass /conf`, `location /conf`. */
export function routeName({form, match}: Route): string {
  return form.includes(match.value) ? form : `${form} ${match.value}`
}
