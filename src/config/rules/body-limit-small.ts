import type {Unknown} from '../../model/finding.ts'
import {decideRequest} from './decide-request.ts'
import {ledRoutes} from './led-routes.ts'
import type {Rule} from './rule.ts'
import {settingRule} from './setting-rule.ts'
import {smallestOnTheWay} from './smallest-on-the-way.ts'

/** Confluence's own limit for an attachment, in bytes, unless an administrator changed it: its documentation, "Configuring Attachment Size". */
const attachmentLimit = 100 * 1024 * 1024

function isSmall(bytes: number): boolean {
  return bytes > 0 && bytes < attachmentLimit
}

/** Each route by itself. */
const each = settingRule({
  id: 'body-limit-small',
  needs: ['reverse-proxy'],
  remedies: ['raise-body-limit'],
  mendsInfo: true,
  setting: ({to, route}) => (to === 'confluence' ? route.settings.bodyLimit : null),
  // A limit that no line says is an information: the file around this one may say another.
  judge: (bytes, _led, spans) => {
    if (!isSmall(bytes)) return null
    const facts = {bytes, written: spans.length}
    return spans.length > 0 ? {severity: 'warning', facts} : {severity: 'info', certainty: 'likely', facts}
  },
})

/**
 * The proxy refuses uploads (413) that Confluence would take. nginx takes 1 MB where nothing else is said. Of several proxies
 * on one way, the smallest limit is named once, together with the next.
 *
 * Confluence's own limit stands in its database, where its administration writes it: no configuration, log or support zip
 * that can be given here states it. `maxPostSize` of a connector is about forms, not about files (Tomcat, "The HTTP
 * Connector"), and httpd limits nothing that it passes on.
 *
 * @example {"name": "default.nginx.conf", "kind": "nginx-config", "finds": "info"}
 *   location / {
 *       proxy_pass http://localhost:8090;
 *       proxy_set_header Host $host;
 *   }
 * @example {"name": "small.nginx.conf", "kind": "nginx-config", "finds": "warning"}
 *   client_max_body_size 20m;
 *   location / {
 *       proxy_pass http://localhost:8090;
 *       proxy_set_header Host $host;
 *   }
 * @example {"name": "enough.nginx.conf", "kind": "nginx-config"}
 *   client_max_body_size 100m;
 *   location / {
 *       proxy_pass http://localhost:8090;
 *       proxy_set_header Host $host;
 *   }
 * @example {"name": "unlimited.nginx.conf", "kind": "nginx-config"}
 *   location / {
 *       proxy_pass http://localhost:8090;
 *       proxy_set_header Host $host;
 *       client_max_body_size 0;
 *   }
 * @example {"name": "small.haproxy.cfg", "kind": "haproxy-config", "finds": "warning"}
 *   listen confluence
 *       bind :80
 *       mode http
 *       http-request deny deny_status 413 if { req.body_size gt 20971520 }
 *       server confluence1 localhost:8090
 * @example {"name": "unlimited.haproxy.cfg", "kind": "haproxy-config"}
 *   listen confluence
 *       bind :80
 *       mode http
 *       server confluence1 localhost:8090
 */
export const bodyLimitSmall: Rule = {
  ...each,
  check,
  // A request that was refused tells that a limit was in force: one that holds by default counts then as a written one does.
  decide: (models, request) => {
    let untold: Unknown | undefined
    const decision = decideRequest(models, request, request.path, ({route: {settings}}) => {
      if (settings.bodyLimit.known) return isSmall(settings.bodyLimit.value) ? 'holds' : 'fails'
      untold ??= settings.bodyLimit.why
      return 'unknown'
    })
    return decision.answer === 'unknown' && !decision.why && untold ? {...decision, why: untold} : decision
  },
}

function check(...[models, context]: Parameters<Rule['check']>): ReturnType<Rule['check']> {
  const {findings, ...result} = each.check(models, context)
  return {...result, findings: smallestOnTheWay(findings, ledRoutes(models, context))}
}
