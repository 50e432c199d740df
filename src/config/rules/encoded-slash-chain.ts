import type {ConfigModel, Site} from '../../model/config-model.ts'
import {contextPath, isConfluence} from '../context-path.ts'
import {forward} from '../forward/forward.ts'
import {leadsToConfluence} from '../leads-to-confluence.ts'
import {decideRequest} from './decide-request.ts'
import {type LedRoute, ledRoutes} from './led-routes.ts'
import type {Rule, RuleContext, RuleFinding, RuleResult} from './rule.ts'

/**
 * A slash within a name is sent as `%2F`. httpd answers 404 to it unless `AllowEncodedSlashes` says otherwise, and
 * Tomcat 400 unless its connector has `encodedSolidusHandling`: one of them alone changes nothing.
 *
 * @example {"name": "kept.conf", "finds": "info"}
 *   AllowEncodedSlashes NoDecode
 *   ProxyPass / http://localhost:8090/ nocanon
 * @example {"name": "decoded.conf", "finds": "info"}
 *   AllowEncodedSlashes On
 *   ProxyPass / http://localhost:8090/
 * @example {"name": "default.conf"}
 *   ProxyPass / http://localhost:8090/ nocanon
 */
export const encodedSlashChain: Rule = {
  id: 'encoded-slash-chain',
  needs: ['reverse-proxy'],
  remedies: [],
  check,
  decide: (models, request) =>
    decideRequest(models, request, request.path, sent =>
      encodedSlash.test(request.path) && sent.kind === 'rejected' && sent.status === 404 ? 'holds' : 'fails',
    ),
}

const encodedSlash = /%2f/iu

/** Silent about the default, which harms nobody who sends no such path; one that was logged makes it a warning. */
function check(models: readonly ConfigModel[], context: RuleContext): RuleResult {
  const lead = leadsToConfluence(models, context)
  const firsts = new Map<Site, LedRoute>()
  for (const led of ledRoutes(models, context)) {
    if (led.to === 'confluence' && !firsts.has(led.site)) firsts.set(led.site, led)
  }
  const logged = context.loggedPaths.find(path => encodedSlash.test(path.replace(/\?.*$/su, '')))
  const findings = models.flatMap((each, model) =>
    each.sites.flatMap(site => {
      const own = firsts.get(site)
      if (!own) return []
      const path = contextPath(site, lead, context.loggedPaths)
      return judge(site, own, model, logged ?? `${path}/x%2Fy`, logged !== undefined)
    }),
  )
  return {findings, questions: []}
}

function judge(site: Site, own: LedRoute, model: number, path: string, isLogged: boolean): readonly RuleFinding[] {
  const {encodedSlash: setting} = site.settings
  const written = setting.known ? setting.spans[0] : undefined
  const sent = forward(site, path)
  const base = {model, span: written ?? own.route.span, site, route: null}
  if (sent.kind === 'rejected' && sent.status === 404) {
    const facts = {sent: path, what: 'refused'}
    if (isLogged) return [{...base, severity: 'warning', certainty: own.certainty, facts}]
    return written ? [{...base, severity: 'info', certainty: 'certain', facts}] : []
  }
  if (sent.kind !== 'forwarded' || !written || !isConfluence(own.certainty)) return []
  const what = encodedSlash.test(sent.target) ? 'kept' : 'decoded'
  return [{...base, severity: 'info', certainty: 'likely', facts: {sent: path, received: sent.target, what}}]
}
