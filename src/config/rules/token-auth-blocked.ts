import type {ConfigModel, Guard, Route, Site} from '../../model/config-model.ts'
import {contextPath, isConfluence} from '../context-path.ts'
import {chooseRoute} from '../forward/choose-route.ts'
import {matchTakes} from '../forward/match-takes.ts'
import {type Lead, leadsToConfluence} from '../leads-to-confluence.ts'
import {decideByCheck} from './decide-by-check.ts'
import type {Rule, RuleContext, RuleFinding, RuleResult} from './rule.ts'

/**
 * The Companion app sends a token that only Confluence can check, and has no session of the browser. Where the proxy asks
 * these paths for a login or sends them elsewhere, the app gets a login page in place of the document.
 *
 * @example {"name": "login.conf", "finds": "warning"}
 *   ProxyPreserveHost On
 *   ProxyPass / http://localhost:8090/ nocanon
 *   <Location />
 *       AuthType Basic
 *       AuthName "Wiki"
 *       Require valid-user
 *   </Location>
 * @example {"name": "sent-away.conf", "finds": "warning"}
 *   ProxyPreserveHost On
 *   RewriteEngine On
 *   RewriteRule ^ https://login.example.com/ [R,L]
 *   ProxyPass / http://localhost:8090/ nocanon
 * @example {"name": "lifted.conf"}
 *   ProxyPreserveHost On
 *   ProxyPass / http://localhost:8090/ nocanon
 *   <Location />
 *       AuthType Basic
 *       AuthName "Wiki"
 *       Require valid-user
 *   </Location>
 *   <LocationMatch "^/(rest/token-auth/|download/token-auth/|plugins/servlet/imgFilter(/|$))[^;%]*$">
 *       Require all granted
 *   </LocationMatch>
 * @example {"name": "login-elsewhere.conf"}
 *   ProxyPreserveHost On
 *   ProxyPass / http://localhost:8090/ nocanon
 *   <Location /server-status>
 *       AuthType Basic
 *       AuthName "Status"
 *       Require valid-user
 *   </Location>
 * @example {"name": "login.nginx.conf", "kind": "nginx-config", "finds": "warning"}
 *   location / {
 *       auth_basic "Wiki";
 *       auth_basic_user_file users;
 *       proxy_pass http://localhost:8090;
 *   }
 * @example {"name": "login.haproxy.cfg", "kind": "haproxy-config", "finds": "warning"}
 *   userlist staff
 *       user wiki insecure-password secret
 *   listen confluence
 *       bind :80
 *       mode http
 *       http-request auth realm Wiki unless { http_auth(staff) }
 *       server confluence1 localhost:8090
 * @example {"name": "lifted.haproxy.cfg", "kind": "haproxy-config"}
 *   userlist staff
 *       user wiki insecure-password secret
 *   listen confluence
 *       bind :80
 *       mode http
 *       acl companion path_reg ^/(rest/token-auth|download/token-auth|plugins/servlet/imgFilter)(/[^;%/.][^;%/]*)*$
 *       http-request auth realm Wiki unless companion or { http_auth(staff) }
 *       server confluence1 localhost:8090
 */
export const tokenAuthBlocked: Rule = {
  id: 'token-auth-blocked',
  needs: ['reverse-proxy'],
  remedies: ['exempt-token-auth', 'redirect-except-token-auth'],
  check,
  decide: decideByCheck(check),
}

/** What Companion asks for below the context path: Atlassian, "Administering the Atlassian Companion App". */
const paths = [
  '/rest/token-auth/api/1',
  '/download/token-auth/attachments/1/a.docx',
  '/plugins/servlet/imgFilter',
] as const

function check(models: readonly ConfigModel[], context: RuleContext): RuleResult {
  const lead = leadsToConfluence(models, context)
  const findings = models.flatMap((each, model) => each.sites.flatMap(site => checkSite(site, lead, model, context)))
  const untold = models.some(({sites}) => sites.some(site => asksMore(site, lead, context)))
  return {findings, questions: [], ...(untold && {untold: 'condition'})}
}

/** Whether a redirect or refusal in front of one of the paths depends on a cookie or the like, which Companion has not. */
function asksMore(site: Site, lead: (route: Route) => Lead, {loggedPaths}: RuleContext): boolean {
  const context = contextPath(site, lead, loggedPaths)
  return paths.some(path => {
    const choice = chooseRoute(site, `${context}${path}`)
    if (choice.kind !== 'route' || !isConfluence(lead(choice.route))) return false
    return [...(site.mayAnswer ?? []), choice.route.mayAnswer].some(
      may => may?.kind === 'condition' && matchTakes(may.match, `${context}${path}`, site.proxy) !== false,
    )
  })
}

function checkSite(
  site: Site,
  lead: (route: Route) => Lead,
  model: number,
  {loggedPaths}: RuleContext,
): readonly RuleFinding[] {
  if (site.guards.length === 0) return []
  const context = contextPath(site, lead, loggedPaths)
  const blocked = paths.flatMap(path => {
    const choice = chooseRoute(site, `${context}${path}`)
    const certainty = choice.kind === 'route' && lead(choice.route)
    const guard = certainty && isConfluence(certainty) && decidingGuard(site, `${context}${path}`)
    return guard ? [{guard, certainty, path: `${context}${path}`}] : []
  })
  return blocked
    .filter(({guard}, index) => blocked.findIndex(other => other.guard === guard) === index)
    .map(({guard, certainty, path}) => ({
      severity: 'warning',
      certainty,
      model,
      span: guard.span,
      site,
      route: null,
      facts: {path, guard: guard.kind},
    }))
}

/** The guard that stops a path; null if none does, the last one lets it through, or that cannot be told. */
function decidingGuard({guards, proxy}: Site, path: string): Guard | null {
  const last = guards.findLast(({match}) => matchTakes(match, path, proxy) !== false)
  // An empty match stands for one that is not known.
  if (!last || last.kind === 'open' || last.match.value === '') return null
  return matchTakes(last.match, path, proxy) === true ? last : null
}
