import type {ConfigModel, Route} from '../../model/config-model.ts'
import {proxyChain} from '../chain/proxy-chain.ts'
import {confluencePath} from '../confluence-path.ts'
import {contextPath, isConfluence} from '../context-path.ts'
import {forward} from '../forward/forward.ts'
import {type Lead, leadsToConfluence} from '../leads-to-confluence.ts'
import {loggedContext} from '../logged-context.ts'
import {askAboutGaps, askAboutRoute} from './ask.ts'
import {decideRequest} from './decide-request.ts'
import {gapsWithin, mayPreempt} from './gaps-within.ts'
import {routeName} from './route-name.ts'
import type {Rule, RuleContext, RuleFinding, RuleQuestion, RuleResult} from './rule.ts'

/**
 * A proxy that decodes and re-encodes the path changes the bytes that a token's `qsh` was computed over:
 * Confluence answers 401 to attachment names with ! $ ' ( ) + , : ; = @ ~
 *
 * @example {"name": "plain.conf", "finds": "error"}
 *   ProxyPass / http://localhost:8090/
 * @example {"name": "raw.conf"}
 *   ProxyPass / http://localhost:8090/ nocanon
 * @example {"name": "download-only.conf", "finds": "info"}
 *   ProxyPass /download http://localhost:8090/download nocanon
 *   ProxyPass / http://localhost:8090/
 * @example {"name": "wide-route-first.conf", "finds": "error"}
 *   ProxyPass /conf http://localhost:8090/conf
 *   ProxyPass /conf/download http://localhost:8090/conf/download nocanon
 * @example {"name": "location.conf", "finds": "error"}
 *   <Location /conf>
 *       ProxyPass http://localhost:8090/conf
 *   </Location>
 *   ProxyPass /conf http://localhost:8090/conf nocanon
 * @example {"name": "only-on-reverse.conf", "finds": "error"}
 *   ProxyPass / http://localhost:8090/
 *   ProxyPassReverse / http://localhost:8090/ nocanon
 * @example {"name": "encoded.conf"}
 *   ProxyPass / http://localhost:8090/ mapping=encoded
 * @example {"name": "synchrony-only.conf"}
 *   ProxyPass /synchrony http://localhost:8091/synchrony
 * @example {"name": "slash.nginx.conf", "kind": "nginx-config", "finds": "error"}
 *   location / {
 *       proxy_pass http://localhost:8090/;
 *   }
 * @example {"name": "plain.nginx.conf", "kind": "nginx-config"}
 *   location / {
 *       proxy_pass http://localhost:8090;
 *   }
 * @example {"name": "normalised.haproxy.cfg", "kind": "haproxy-config", "finds": "error"}
 *   global
 *       expose-experimental-directives
 *   listen confluence
 *       bind :80
 *       mode http
 *       http-request normalize-uri percent-decode-unreserved
 *       http-request set-path %[path,url_dec]
 *       server confluence1 localhost:8090
 * @example {"name": "context.haproxy.cfg", "kind": "haproxy-config"}
 *   listen confluence
 *       bind :80
 *       mode http
 *       http-request replace-path ^/wiki(.*) /conf\1
 *       server confluence1 localhost:8090
 */
export const pathReencoded: Rule = {
  id: 'path-reencoded',
  needs: ['reverse-proxy'],
  remedies: ['add-nocanon', 'nocanon-for-download', 'drop-uri-part', 'drop-path-change'],
  check: (models, context) => {
    const lead = leadsToConfluence(models, context)
    const results = models.map((model, index) => checkModel(model, index, lead, context))
    return {
      findings: results.flatMap(({findings}) => findings),
      questions: [...results.flatMap(({questions}) => questions), ...askAboutOrder(models, context)],
    }
  },
  decide: (models, request) => {
    const context = loggedContext(request.path)
    const blank = request.hasPlaceholder && context !== null
    const target = blank ? `${context}${download}` : confluencePath(request.path)
    return decideRequest(models, request, target, (sent, asked) => {
      if (sent.kind === 'forwarded' && isChanged(sent.route, asked, sent.target)) return 'holds'
      return !request.hasPlaceholder && isCanonical(sent.route) ? 'unchanged' : 'fails'
    })
  },
}

/** Of each route it is asked which of all takes its requests; beyond a thousand routes, of the first only. */
const mostPairs = 1_000_000

/** Asks once whether a proxy that leads nowhere else stands in front of one that leads to Confluence. */
function askAboutOrder(models: readonly ConfigModel[], context: RuleContext): readonly RuleQuestion[] {
  const lead = leadsToConfluence(models, context)
  const {doubtful} = proxyChain(models, context.front)
  const open = doubtful.filter(
    ({route, to}) =>
      !isConfluence(lead(route)) &&
      (models[to]?.sites ?? []).some(({routes}) => routes.some(other => isConfluence(lead(other)))),
  )
  return open.slice(0, 1).map(({model, route}) => ({
    ...{why: 'order', model, span: route.span},
    ...{facts: {what: routeName(route)}, needs: 'reverse-proxy'},
  }))
}

/** The file name `a(b).pdf` as Confluence writes it in a link. */
const download = '/download/attachments/1/a%28b%29.pdf'

function checkModel(model: ConfigModel, index: number, lead: (route: Route) => Lead, context: RuleContext): RuleResult {
  const own = model.sites.filter(({routes}) => routes.some(route => isConfluence(lead(route))))
  const results = own.map((site): RuleResult => {
    const target = `${contextPath(site, lead, context.loggedPaths)}${download}`
    const finding = (route: Route, asked: string, severity: 'error' | 'info'): RuleFinding[] => {
      const sent = forward(site, asked)
      const found = lead(route)
      if (sent.kind !== 'forwarded' || sent.route !== route || !isConfluence(found)) return []
      if (!isChanged(route, asked, sent.target)) return []
      const certainty = found === 'likely' || gapsWithin(site).some(mayPreempt) ? 'likely' : 'certain'
      const facts = {route: route.form, sent: asked, received: sent.target}
      return [{severity, certainty, model: index, span: route.span, site, route, facts}]
    }
    const sent = forward(site, target)
    if (sent.kind === 'unknown') return {findings: [], questions: [askAboutRoute(sent, site, index)]}
    const errors = sent.kind === 'forwarded' ? finding(sent.route, target, 'error') : []
    if (errors.length > 0) return {findings: errors, questions: []}
    const infos = site.routes
      .slice(0, Math.max(1, mostPairs / (site.routes.length + 1)))
      .flatMap(route =>
        route.match.kind === 'prefix'
          ? finding(route, `${route.match.value.replace(/\/+$/u, '')}/a%28b%29`, 'info')
          : [],
      )
    return {findings: infos, questions: askAboutGaps(gapsWithin(site), index)}
  })
  if (own.length > 0) {
    return {
      findings: results.flatMap(({findings}) => findings),
      questions: results.flatMap(({questions}) => questions),
    }
  }
  const open = model.sites.flatMap(site => {
    const sent = forward(site, download)
    return sent.kind === 'unknown' ? [askAboutRoute(sent, site, index)] : []
  })
  const gaps = [...model.gaps, ...model.sites.flatMap(gapsWithin)]
  return {findings: [], questions: open.length > 0 ? open.slice(0, 1) : askAboutGaps(gaps, index)}
}

/**
 * Whether the bytes below the route's own prefix differ; a slash at the seam is `slash-mismatch`.
 * `&` and `%26` are the same to a `qsh`, whose canonical form writes the one as the other.
 */
function isChanged({match}: Route, asked: string, received: string): boolean {
  const prefix = match.kind === 'regex' ? (loggedContext(asked) ?? '') : match.value
  const below = asked.slice(prefix.length).replace(/^\/+/u, '')
  return !received.replaceAll('&', '%26').endsWith(below.replaceAll('&', '%26'))
}

function isCanonical({path}: Route): boolean {
  return path.known && path.value === 'canonical'
}
