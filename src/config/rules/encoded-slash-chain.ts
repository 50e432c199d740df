import type {ConfigModel, Site} from '../../model/config-model.ts'
import {backendUrl} from '../backend-url.ts'
import {connectorsAt, type ReachedConnector} from '../chain/reached-connector.ts'
import {contextPath, isConfluence} from '../context-path.ts'
import {forward} from '../forward/forward.ts'
import {leadsToConfluence} from '../leads-to-confluence.ts'
import {decideRequest} from './decide-request.ts'
import {type LedRoute, ledRoutes} from './led-routes.ts'
import type {Rule, RuleContext, RuleFinding, RuleQuestion, RuleResult} from './rule.ts'

/**
 * A slash within a name is sent as `%2F`. httpd answers 404 to it unless `AllowEncodedSlashes` says otherwise, and
 * Tomcat 400 unless its connector has `encodedSolidusHandling`: one of them alone changes nothing.
 *
 * @example {"name": "kept.conf", "finds": "info"}
 *   AllowEncodedSlashes NoDecode
 *   ProxyPass / http://localhost:8090/ nocanon
 * @example {"name": "tomcat-refuses.conf", "finds": "warning", "with": {"tomcat-refuses.server.xml": "server-xml"}}
 *   AllowEncodedSlashes NoDecode
 *   ProxyPreserveHost On
 *   ProxyPass / http://localhost:8090/ nocanon
 *   --- tomcat-refuses.server.xml
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 * @example {"name": "proxy-refuses.conf", "finds": "warning", "with": {"proxy-refuses.server.xml": "server-xml"}}
 *   ProxyPreserveHost On
 *   ProxyPass / http://localhost:8090/ nocanon
 *   --- proxy-refuses.server.xml
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              encodedSolidusHandling="passthrough"/>
 * @example {"name": "both-allow.conf", "with": {"both-allow.server.xml": "server-xml"}}
 *   AllowEncodedSlashes NoDecode
 *   ProxyPreserveHost On
 *   ProxyPass / http://localhost:8090/ nocanon
 *   --- both-allow.server.xml
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              encodedSolidusHandling="passthrough"/>
 * @example {"name": "decoded.conf", "finds": "info"}
 *   AllowEncodedSlashes On
 *   ProxyPass / http://localhost:8090/
 * @example {"name": "refused.conf", "finds": "warning", "logged": "/display/DOC/and%2For"}
 *   ProxyPass / http://localhost:8090/ nocanon
 * @example {"name": "another-address.conf", "finds": "warning", "logged": "/display/DOC/and%2For"}
 *   AllowEncodedSlashes On
 *   ProxyPass / http://localhost:8090/
 * @example {"name": "default.conf"}
 *   ProxyPass / http://localhost:8090/ nocanon
 */
export const encodedSlashChain: Rule = {
  id: 'encoded-slash-chain',
  needs: ['reverse-proxy'],
  remedies: ['allow-encoded-slashes', 'pass-encoded-slash'],
  check,
  decide: (models, request) =>
    decideRequest(models, request, request.path, sent => {
      if (!encodedSlash.test(request.path)) return 'fails'
      if (sent.kind === 'rejected') return sent.status === 404 ? 'holds' : 'fails'
      if (sent.kind !== 'forwarded' || !encodedSlash.test(sent.target)) return 'fails'
      const url = backendUrl(sent.route)
      return url && tomcatTakes(connectorsAt(models, url), models) === false ? 'holds' : 'fails'
    }),
}

const encodedSlash = /%2f/iu

/**
 * Silent about the default, which harms nobody who sends no such path; one that was logged and does not arrive makes it a
 * warning.
 */
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
      const judged = {isLogged: logged !== undefined, models}
      return judge(site, own, model, logged ?? `${path}/x%2Fy`, judged)
    }),
  )
  return {findings, questions: askProxy(models)}
}

/** A connector that was told to take such slashes, where no proxy is at hand: httpd refuses them by default. */
function askProxy(models: readonly ConfigModel[]): readonly RuleQuestion[] {
  if (models.some(({sites}) => sites.length > 0)) return []
  return models.flatMap(({tomcat}, model) =>
    (tomcat?.connectors ?? []).slice(0, 20).flatMap(({encodedSolidusHandling: written}): readonly RuleQuestion[] => {
      const [span] = written?.spans ?? []
      if (!span || !written?.known || !takesSlash(written.value)) return []
      const what = `encodedSolidusHandling="${written.value}"`
      return [{why: 'other-file', model, span, facts: {what}, needs: 'reverse-proxy'}]
    }),
  )
}

function takesSlash(handling: string): boolean {
  return /^(?:passthrough|decode)$/iu.test(handling.trim())
}

function judge(
  site: Site,
  own: LedRoute,
  model: number,
  path: string,
  {isLogged, models}: Judged,
): readonly RuleFinding[] {
  const {encodedSlash: setting} = site.settings
  const written = setting.known ? setting.spans[0] : undefined
  const sent = forward(site, path)
  const base = {model, span: written ?? own.route.span, site, route: null}
  const tomcat = tomcatTakes(own.connectors, models)
  if (sent.kind === 'rejected' && sent.status === 404) {
    if (own.connectors.length > 0 && tomcat === true) {
      const facts = {sent: path, what: 'proxy-refuses'}
      return [{...base, severity: 'warning', certainty: own.certainty, facts}]
    }
    const facts = {sent: path, what: 'refused'}
    if (isLogged) return [{...base, severity: 'warning', certainty: own.certainty, facts}]
    return written ? [{...base, severity: 'info', certainty: 'certain', facts}] : []
  }
  if (sent.kind !== 'forwarded' || (!written && !isLogged) || !isConfluence(own.certainty)) return []
  const isKept = encodedSlash.test(sent.target)
  if (isKept && tomcat === true) return []
  const [reached] = own.connectors
  if (isKept && tomcat === false && reached) {
    const {head, span: within, encodedSolidusHandling, port} = reached.connector
    const facts = {sent: path, what: 'tomcat-refuses', port: port?.known ? port.value : ''}
    const span = encodedSolidusHandling?.spans[0] ?? head
    const at = {model: reached.model, span, within, site: null, route: null}
    return [{...at, severity: 'warning', certainty: own.certainty, facts}]
  }
  if (!written) return []
  const facts = {sent: path, received: sent.target, what: isKept ? 'kept' : 'decoded'}
  return [{...base, severity: isLogged && !isKept ? 'warning' : 'info', certainty: 'likely', facts}]
}

interface Judged {
  /** Whether a log names the path. */
  readonly isLogged: boolean
  readonly models: readonly ConfigModel[]
}

/**
 * Whether all connectors let an encoded slash pass, as it is or decoded; null where that is not known. A property of the
 * JVM allowed it before there was the attribute, and is its default (Tomcat, "System Properties").
 */
function tomcatTakes(connectors: readonly ReachedConnector[], models: readonly ConfigModel[]): boolean | null {
  const options = models.flatMap(({jvm}) => jvm?.options ?? [])
  const isAllowed = options.some(
    ({kind, name, value}) =>
      kind === 'property' &&
      name === 'org.apache.tomcat.util.buf.UDecoder.ALLOW_ENCODED_SLASH' &&
      value?.known === true &&
      value.value === 'true',
  )
  const answers = connectors.map(({connector: {encodedSolidusHandling: written, kind}}) => {
    if (kind === 'ajp' && written === null) return null
    if (written === null) return isAllowed
    return written.known ? takesSlash(written.value) : null
  })
  if (answers.includes(false)) return false
  return answers.length === 0 || answers.includes(null) ? null : true
}
