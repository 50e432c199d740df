import type {Route} from '../../model/config-model.ts'
import {unreadSettings} from '../unread-settings.ts'
import {branchesOf} from './branches-of.ts'
import type {Circumstances} from './evaluate-test.ts'
import type {HttpRule} from './read-http-rules.ts'

/**
 * The route of a site whose rules answer every request, with a redirect to HTTPS for one; null where some get further.
 * A login is none, for it lets requests pass in the end.
 */
export function readAnswer(rules: readonly HttpRule[], circumstances: Circumstances): Route | null {
  for (const {action, args, condition, statement} of rules) {
    const status = statusOf(action, args)
    if (status === null && action !== 'allow') continue
    const branches = branchesOf(condition, circumstances)
    // Those that it takes meet no rule behind it.
    if (action === 'allow' && branches.length > 0) return null
    if (status === null || !branches.some(({match, unknown}) => match === null && unknown === null)) continue
    const {span} = statement
    return {
      match: {kind: 'prefix', value: '/', segment: false, span},
      target: {kind: 'local', span, status},
      path: {known: false, why: 'not-modelled', spans: [span]},
      settings: unreadSettings('not-modelled', span),
      form: `http-request ${action}`,
      span,
    }
  }
  return null
}

/** HAProxy: the defaults of `redirect` (302), `deny` (403), `tarpit` (500) and `return` (200), or what stands behind them. */
function statusOf(action: string, args: readonly string[]): number | null {
  const byDefault = {redirect: 302, deny: 403, tarpit: 500, return: 200}[action]
  if (byDefault === undefined) return null
  const keys = action === 'redirect' ? ['code'] : ['status', 'deny_status']
  const at = args.findIndex(word => keys.includes(word))
  const written = Number(at === -1 ? Number.NaN : args[at + 1])
  return Number.isInteger(written) ? written : byDefault
}
