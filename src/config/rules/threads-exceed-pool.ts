import type {ConfigModel} from '../../model/config-model.ts'
import type {Property} from '../../model/property-model.ts'
import type {Span} from '../../model/span.ts'
import type {JdbcResource} from '../../model/tomcat-model.ts'
import {decideByCheck} from './decide-by-check.ts'
import {isDbcp2} from './is-dbcp2.ts'
import type {Rule, RuleFinding} from './rule.ts'

/**
 * Tomcat works on more requests at a time than there are connections to the database: under load, requests wait for one
 * until they fail. Confluence checks the same when it starts (Atlassian, "Startup check: HTTP MaxThreads configuration").
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
  const threads = Math.max(0, ...connectors.map(each => (each.threads.known ? each.threads.value : 0)))
  // Several nodes may be at hand: then it is not known which files belong together.
  const isCluster =
    models.filter(({tomcat}) => tomcat && tomcat.connectors.length > 0).length > 1 ||
    models.filter(({confluence}) => confluence).length > 1
  const needed = Math.max(threads + 10, Math.ceil(threads * 1.25))
  const findings = (threads > 0 ? poolsOf(models) : []).flatMap((pool): readonly RuleFinding[] => {
    const {model, name, size, span, within, certainty} = pool
    if (size >= needed) return []
    const facts = {threads, needed, size, name}
    const sure = isCluster ? 'likely' : certainty
    return [{severity: 'warning', certainty: sure, model, span, within, site: null, route: null, facts}]
  })
  return {findings, questions: []}
}

/** The pools that Confluence uses: that of its own settings, or the data source that these name. */
function poolsOf(models: readonly ConfigModel[]): readonly Pool[] {
  const resources = models.flatMap(({tomcat}, model) =>
    (tomcat?.resources ?? []).map(resource => ({resource, model, name: nameOf(resource)})),
  )
  const settings = models.flatMap(({confluence}, model) =>
    confluence ? [{properties: confluence.properties, model}] : [],
  )
  if (settings.length === 0) {
    const own = resources.filter(({name}) => /confluence/iu.test(name))
    const [only, ...others] = own.length > 0 ? own : resources
    return only && others.length === 0 ? poolOfResource(only.resource, only.model, 'likely') : []
  }
  return settings.flatMap(({properties, model}) => {
    const source = textOf(properties, 'hibernate.connection.datasource')
    if (source === undefined) return poolOfSettings(properties, model)
    const named = resources.find(({name}) => name !== '' && source.endsWith(name))
    return named ? poolOfResource(named.resource, named.model, 'certain') : []
  })
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
