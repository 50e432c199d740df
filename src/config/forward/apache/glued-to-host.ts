import type {Route} from '../../../model/config-model.ts'
import type {Forwarded} from '../forwarded.ts'

/**
 * What becomes of a request whose path is put on to the host or port of the backend's URL without a slash between:
 * there is no such backend, and httpd answers 500 (2.4.71). Null if there is a slash or no path. Digits would make another
 * port, and with `@ ? # %` it depends on more.
 */
export function gluedToHost(text: string, route: Route): Forwarded | null {
  if (text === '' || text.startsWith('/')) return null
  const [authority = ''] = text.split('/', 1)
  return /^\d|[@?#%]/u.test(authority)
    ? {kind: 'unknown', why: 'not-modelled', what: route.form, route}
    : {kind: 'rejected', status: 500, route}
}
