import type {ConfigModel, Known, Site} from '../../model/config-model.ts'
import type {Facts} from '../../model/facts.ts'
import type {Span} from '../../model/span.ts'
import {believesHeader} from '../chain/believes-header.ts'
import type {ReachedConnector} from '../chain/reached-connector.ts'
import {listeningPorts} from '../forward/listening-ports.ts'
import {decideByCheck} from './decide-by-check.ts'
import {type LedRoute, ledRoutes} from './led-routes.ts'
import {routeName} from './route-name.ts'
import type {Rule, RuleContext, RuleFinding, RuleQuestion, RuleResult} from './rule.ts'

/**
 * `proxyName`, `proxyPort` and `scheme` of the connector are what Confluence makes links and redirects from. They have to
 * say what the browser asked the proxy for: else links lead elsewhere, and the base URL never matches.
 *
 * @example {"name": "other-name.conf", "finds": "warning", "with": {"other-name.server.xml": "server-xml"}}
 *   <VirtualHost *:443>
 *       ServerName wiki.example.com
 *       SSLEngine on
 *       ProxyPass / http://localhost:8090/ nocanon
 *   </VirtualHost>
 *   --- other-name.server.xml
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              proxyName="old.example.com" proxyPort="443" scheme="https" secure="true"/>
 * @example {"name": "other-port.nginx.conf", "kind": "nginx-config", "finds": "warning", "with": {"other-port.server.xml": "server-xml"}}
 *   server {
 *       listen 443 ssl;
 *       server_name wiki.example.com;
 *       client_max_body_size 100m;
 *       location / {
 *           proxy_pass http://localhost:8090;
 *           proxy_set_header Host $host;
 *           proxy_set_header X-Forwarded-Proto $scheme;
 *       }
 *   }
 *   --- other-port.server.xml
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              proxyName="wiki.example.com" proxyPort="80" scheme="https" secure="true"/>
 * @example {"name": "not-believed.nginx.conf", "kind": "nginx-config", "finds": "warning", "with": {"not-believed.server.xml": "server-xml"}}
 *   server {
 *       listen 443 ssl;
 *       server_name wiki.example.com;
 *       client_max_body_size 100m;
 *       location / {
 *           proxy_pass http://localhost:8090;
 *           proxy_set_header Host $host;
 *           proxy_set_header X-Forwarded-Proto $scheme;
 *       }
 *   }
 *   --- not-believed.server.xml
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 * @example {"name": "believed.nginx.conf", "kind": "nginx-config", "with": {"believed.server.xml": "server-xml"}}
 *   server {
 *       listen 443 ssl;
 *       server_name wiki.example.com;
 *       client_max_body_size 100m;
 *       location / {
 *           proxy_pass http://localhost:8090;
 *           proxy_set_header Host $host;
 *           proxy_set_header X-Forwarded-Proto $scheme;
 *       }
 *   }
 *   --- believed.server.xml
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 *   <Valve className="org.apache.catalina.valves.RemoteIpValve"/>
 * @example {"name": "same-url.conf", "with": {"same-url.server.xml": "server-xml"}}
 *   <VirtualHost *:443>
 *       ServerName wiki.example.com
 *       SSLEngine on
 *       ProxyPass / http://localhost:8090/ nocanon
 *   </VirtualHost>
 *   --- same-url.server.xml
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              proxyName="wiki.example.com" proxyPort="443" scheme="https" secure="true"/>
 */
export const connectorPublicUrlMismatch: Rule = {
  id: 'connector-public-url-mismatch',
  needs: ['reverse-proxy', 'server-xml'],
  remedies: ['match-public-url'],
  check,
  decide: decideByCheck(check),
}

function check(models: readonly ConfigModel[], context: RuleContext): RuleResult {
  const led = ledRoutes(models, context).filter(({to}) => to === 'confluence')
  const found = led.flatMap(each =>
    each.behind.length > 0 ? [] : each.connectors.flatMap(reached => judge(each, reached, led)),
  )
  // Many routes of a site lead to one connector.
  const findings = found.filter(
    ({model, span, facts}, at) =>
      found.findIndex(other => other.model === model && other.span.from === span.from && same(other.facts, facts)) ===
      at,
  )
  return {findings, questions: [...askProxy(models, led), ...askConnector(models, led)]}
}

function judge(
  led: LedRoute,
  {model, tomcat, connector}: ReachedConnector,
  all: readonly LedRoute[],
): readonly RuleFinding[] {
  const {proxyName, proxyPort, scheme, head, span: within, port} = connector
  const {entries, certainty} = led
  const named = entries.filter(isNamed)
  const common = {model, within, site: null, route: null, certainty} as const
  const at = (written: Known<unknown> | null): Span => written?.spans[0] ?? head
  const facts: Facts = {port: port?.known ? port.value : '', route: routeName(led.route)}
  if (proxyName?.known && named.length > 0 && named.length === entries.length) {
    const names = named.flatMap(site => site.names.map(plainName))
    if (!names.includes(proxyName.value.toLowerCase())) {
      const wanted = {attribute: 'proxyName', written: proxyName.value, expected: names[0] ?? ''}
      return [{...common, severity: 'warning', certainty: 'likely', span: at(proxyName), facts: {...facts, ...wanted}}]
    }
  }
  const isSecure = entries.length > 0 && entries.every(({tls}) => tls.known && tls.value)
  const isPlain = entries.length > 0 && entries.every(({tls}) => tls.known && !tls.value)
  const isHttp = scheme === null || (scheme.known && scheme.value.toLowerCase() === 'http')
  if (isSecure && isHttp && isToldHttps(led, all)) {
    const believed = believesHeader({model, tomcat, connector}, 'scheme')
    const wanted = {attribute: 'scheme', written: 'http', expected: 'https'}
    return believed === false ? [{...common, severity: 'warning', span: at(scheme), facts: {...facts, ...wanted}}] : []
  }
  // Something that takes HTTPS may stand in front of the proxy.
  const isHttps = scheme?.known && scheme.value.toLowerCase() === 'https'
  if (isPlain && isHttps) {
    const wanted = {attribute: 'scheme', written: 'https', expected: 'http'}
    return [{...common, severity: 'info', certainty: 'likely', span: at(scheme), facts: {...facts, ...wanted}}]
  }
  const ports = [...new Set(entries.flatMap(publicPorts))]
  if (!proxyPort?.known || ports.length === 0 || ports.includes(String(proxyPort.value))) return []
  const usual = isHttps ? '443' : '80'
  // A firewall or a container may give the port that every browser asks for another number.
  const isMapped = String(proxyPort.value) === usual && !ports.some(each => each === '80' || each === '443')
  const wanted = {attribute: 'proxyPort', written: proxyPort.value, expected: ports[0] ?? ''}
  const severity = isMapped ? 'info' : 'warning'
  return [{...common, severity, certainty: 'likely', span: at(proxyPort), facts: {...facts, ...wanted}}]
}

/** A server.xml that is made for a proxy, whose configuration is not here. */
function askProxy(models: readonly ConfigModel[], led: readonly LedRoute[]): readonly RuleQuestion[] {
  if (led.length > 0 || models.some(({sites}) => sites.length > 0)) return []
  return models.flatMap(({tomcat}, model) =>
    (tomcat?.connectors ?? []).slice(0, 20).flatMap(({proxyName, head}): readonly RuleQuestion[] => {
      if (!proxyName?.known) return []
      const what = `proxyName="${proxyName.value}"`
      return [{why: 'other-file', model, span: proxyName.spans[0] ?? head, facts: {what}, needs: 'reverse-proxy'}]
    }),
  )
}

/** A proxy that tells of HTTPS in a header, where nothing shows whether Tomcat believes it. */
function askConnector(models: readonly ConfigModel[], led: readonly LedRoute[]): readonly RuleQuestion[] {
  if (models.some(({tomcat}) => tomcat)) return []
  const told = led.find(each => {
    const isSecure = each.entries.some(({tls}) => tls.known && tls.value)
    return isSecure && each.behind.length === 0 && isToldHttps(each, led)
  })
  if (!told || told.route.settings.forwardedProto.spans.length === 0) return []
  const {model, route} = told
  const what = `${routeName(route)}, X-Forwarded-Proto`
  return [{why: 'other-file', model, span: route.span, facts: {what}, needs: 'server-xml'}]
}

/** Whether what reaches Tomcat says that the browser came by HTTPS; a proxy that says nothing lets pass what it gets. */
function isToldHttps({site, route, entries}: LedRoute, all: readonly LedRoute[], passed = 0): boolean {
  const sent = route.settings.forwardedProto
  if (!sent.known || passed > 4) return false
  if (sent.value.kind === 'text') return sent.value.value.toLowerCase() === 'https'
  if (sent.value.kind === 'client') return entries.includes(site)
  const fronts = all.filter(({behind}) => behind.some(hop => hop.route === route))
  return fronts.length > 0 && fronts.every(front => isToldHttps(front, all, passed + 1))
}

/** Whether all its names are names, not patterns. */
function isNamed({names}: Site): boolean {
  return names.length > 0 && names.every(name => /^(?!_$)[\w.:/-]+$/u.test(name) && !/^\.|\$\{/u.test(name))
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/^[a-z]+:\/\/|:\d+$/gu, '')
}

/** The port in a name goes before those that it listens on. */
function publicPorts(site: Site): readonly string[] {
  const own = site.names.flatMap(name => /:(\d+)$/u.exec(name)?.[1] ?? [])
  return own.length > 0 ? own : listeningPorts(site)
}

function same(a: Facts, b: Facts): boolean {
  return a.attribute === b.attribute && a.expected === b.expected
}
