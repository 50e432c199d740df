import type {ConfigModel} from '../../model/config-model.ts'
import type {Property} from '../../model/property-model.ts'
import type {Span} from '../../model/span.ts'
import type {Connector, JdbcResource} from '../../model/tomcat-model.ts'
import {decideByCheck} from './decide-by-check.ts'
import {isDbcp2} from './is-dbcp2.ts'
import type {Rule, RuleFinding, RuleQuestion} from './rule.ts'

/**
 * Tomcat works on more requests at a time than there are connections to the database: under load, requests wait for one
 * until they fail. Confluence checks the same when it starts (Atlassian, "Startup check: HTTP MaxThreads configuration").
 * With one of the files it asks for the other where a number is not the one that Confluence comes with.
 *
 * @example {"name": "small-pool.server.xml", "kind": "server-xml", "finds": "warning"}
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 *   <Resource name="jdbc/confluence" auth="Container" type="javax.sql.DataSource"
 *             driverClassName="org.postgresql.Driver" maxTotal="40"/>
 * @example {"name": "large-pool.server.xml", "kind": "server-xml"}
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 *   <Resource name="jdbc/confluence" auth="Container" type="javax.sql.DataSource"
 *             driverClassName="org.postgresql.Driver" maxTotal="60"/>
 */
export const threadsExceedPool: Rule = {
  id: 'threads-exceed-pool',
  needs: ['server-xml', 'confluence-cfg'],
  remedies: ['raise-pool'],
  check,
  decide: decideByCheck(check),
}

/** Connections that Confluence comes with, beside 48 threads: those are what it needs (Atlassian, as above). */
const usualPool = 60

/** A pool of database connections, and where its size is written. */
interface Pool {
  readonly model: number
  /** `hibernate.c3p0.max_size`, `maxTotal`. */
  readonly name: string
  readonly size: number
  readonly span: Span
  readonly within: Span
  readonly certainty: RuleFinding['certainty']
}

function check(models: readonly ConfigModel[]): ReturnType<Rule['check']> {
  const connectors = models.flatMap(({tomcat}) => tomcat?.connectors ?? [])
  const threads = Math.max(0, ...connectors.map(threadsOf))
  // Several nodes may be at hand: then it is not known which files belong together.
  const isCluster =
    models.filter(({tomcat}) => tomcat && tomcat.connectors.length > 0).length > 1 ||
    models.filter(({confluence}) => confluence).length > 1
  const needed = neededFor(threads)
  const pools = poolsOf(models)
  const findings = (threads > 0 ? pools : []).flatMap((pool): readonly RuleFinding[] => {
    const {model, name, size, span, within, certainty} = pool
    if (size >= needed) return []
    const facts = {threads, needed, size, name}
    const sure = isCluster ? 'likely' : certainty
    return [{severity: 'warning', certainty: sure, model, span, within, site: null, route: null, facts}]
  })
  const asked = connectors.length > 0 ? askForPool(models, pools) : pools.flatMap(askForThreads)
  return {findings, questions: [...asked.slice(0, 1), ...askForSource(models)]}
}

function threadsOf({threads}: Connector): number {
  return threads.known ? threads.value : 0
}

function neededFor(threads: number): number {
  return Math.max(threads + 10, Math.ceil(threads * 1.25))
}

/** More threads than the pool of a new Confluence is made for, where no pool is at hand. */
function askForPool(models: readonly ConfigModel[], pools: readonly Pool[]): readonly RuleQuestion[] {
  if (pools.length > 0 || models.some(({confluence}) => confluence)) return []
  return models.flatMap(({tomcat}, model) =>
    (tomcat?.connectors ?? []).flatMap((connector): readonly RuleQuestion[] => {
      const threads = threadsOf(connector)
      if (neededFor(threads) <= usualPool) return []
      const span = connector.threads.spans[0] ?? connector.head
      const what = connector.threads.spans.length > 0 ? `maxThreads="${threads}"` : `maxThreads = ${threads}`
      return [{why: 'other-file', model, span, facts: {what}, needs: 'confluence-cfg'}]
    }),
  )
}

/** A smaller pool than that of a new Confluence, where no connector is at hand. */
function askForThreads({model, name, size, span}: Pool): readonly RuleQuestion[] {
  const what = `${name} = ${size}`
  return size < usualPool ? [{why: 'other-file', model, span, facts: {what}, needs: 'server-xml'}] : []
}

/** A data source that the settings name, and that no file at hand has: of 8 connections by default. */
function askForSource(models: readonly ConfigModel[]): readonly RuleQuestion[] {
  const resources = resourcesOf(models)
  return models.flatMap(({confluence}, model): readonly RuleQuestion[] => {
    const source = confluence?.properties.find(({name}) => name === sourceName)
    if (!source?.value.known || namedBy(source.value.value, resources)) return []
    const span = source.value.spans[0] ?? source.span
    return [{why: 'other-file', model, span, facts: {what: source.value.value}, needs: 'server-xml'}]
  })
}

/** The pools that Confluence uses: that of its own settings, or the data source that these name. */
function poolsOf(models: readonly ConfigModel[]): readonly Pool[] {
  const resources = resourcesOf(models)
  const settings = models.flatMap(({confluence}, model) =>
    confluence ? [{properties: confluence.properties, model}] : [],
  )
  if (settings.length === 0) {
    const own = resources.filter(({name}) => /confluence/iu.test(name))
    const [only, ...others] = own.length > 0 ? own : resources
    return only && others.length === 0 ? poolOfResource(only.resource, only.model, 'likely') : []
  }
  return settings.flatMap(({properties, model}) => {
    const source = textOf(properties, sourceName)
    if (source === undefined) return poolOfSettings(properties, model)
    const named = namedBy(source, resources)
    return named ? poolOfResource(named.resource, named.model, 'certain') : []
  })
}

/** In `confluence.cfg.xml`: `java:comp/env/jdbc/confluence`. */
const sourceName = 'hibernate.connection.datasource'

interface NamedResource {
  readonly resource: JdbcResource
  readonly model: number
  readonly name: string
}

function resourcesOf(models: readonly ConfigModel[]): readonly NamedResource[] {
  return models.flatMap(({tomcat}, model) =>
    (tomcat?.resources ?? []).map(resource => ({resource, model, name: nameOf(resource)})),
  )
}

function namedBy(source: string, resources: readonly NamedResource[]): NamedResource | undefined {
  return resources.find(({name}) => name !== '' && source.endsWith(name))
}

/** Hikari takes the place of C3P0 from Confluence 7.14 on. */
function poolOfSettings(properties: readonly Property[], model: number): readonly Pool[] {
  const names = ['hibernate.hikari.maximumPoolSize', 'hibernate.c3p0.max_size']
  const name = names.find(each => properties.some(property => property.name === each))
  const property = properties.find(each => each.name === name)
  if (!property?.value.known || !/^\d{1,9}$/u.test(property.value.value)) return []
  const {spans, value} = property.value
  const span = spans[0] ?? property.span
  return [{model, name: property.name, size: Number(value), span, within: property.span, certainty: 'certain'}]
}

/** Connections of a pool of DBCP2; of another, and where `maxActive` stands in vain, nothing is said here. */
function poolOfResource(resource: JdbcResource, model: number, certainty: Pool['certainty']): readonly Pool[] {
  const {maxTotal, maxActive, head, span: within} = resource
  if (!isDbcp2(resource) || (maxTotal === null && maxActive !== null)) return []
  if (maxTotal && (!maxTotal.known || maxTotal.value < 0)) return []
  return [{model, name: 'maxTotal', size: maxTotal?.value ?? 8, span: maxTotal?.spans[0] ?? head, within, certainty}]
}

function nameOf({name}: JdbcResource): string {
  return name?.known ? name.value : ''
}

function textOf(properties: readonly Property[], name: string): string | undefined {
  const found = properties.find(property => property.name === name)
  return found?.value.known ? found.value.value : undefined
}
