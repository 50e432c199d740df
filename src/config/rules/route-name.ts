import type {Route} from '../../model/config-model.ts'

/** What a message calls a route: its form and what it matches. `ProxyPass /conf`, `location ~ ^/conf`. */
export function routeName({form, match}: Route): string {
  // What HAProxy leads somewhere is said in whole lines.
  if (/^(?:use_backend|default_backend|listen|backend|server)\b/u.test(form)) return form
  if (match.value === '' || form.includes(match.value)) return form
  if (!/^[a-z]/u.test(form)) return `${form} ${match.value}`
  const sign = match.kind === 'exact' ? '= ' : match.kind === 'regex' ? (match.ignoresCase ? '~* ' : '~ ') : ''
  return `location ${sign}${match.value}`
}
