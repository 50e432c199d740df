import type {JdbcResource} from '../../model/tomcat-model.ts'
import {decideByCheck} from './decide-by-check.ts'
import {isDbcp2} from './is-dbcp2.ts'
import type {Rule, RuleFinding} from './rule.ts'

/**
 * Tomcat 8 and later pool database connections with DBCP2, which reads `maxTotal` and passes over `maxActive`: the pool has
 * 8 connections whatever is written there.
 *
 * @example {"name": "max-active.server.xml", "kind": "server-xml", "finds": "warning"}
 *   <Resource name="jdbc/confluence" auth="Container" type="javax.sql.DataSource"
 *             driverClassName="org.postgresql.Driver" maxActive="60" maxWait="10000"/>
 * @example {"name": "max-total.server.xml", "kind": "server-xml"}
 *   <Resource name="jdbc/confluence" auth="Container" type="javax.sql.DataSource"
 *             driverClassName="org.postgresql.Driver" maxTotal="60" maxWaitMillis="10000"/>
 * @example {"name": "other-pool.server.xml", "kind": "server-xml"}
 *   <Resource name="jdbc/confluence" auth="Container" type="javax.sql.DataSource"
 *             factory="org.apache.tomcat.jdbc.pool.DataSourceFactory" maxActive="60"/>
 */
export const jndiMaxactiveIgnored: Rule = {
  id: 'jndi-maxactive-ignored',
  needs: ['server-xml'],
  remedies: ['rename-maxactive'],
  check,
  decide: decideByCheck(check),
}

function check(models: Parameters<Rule['check']>[0]): ReturnType<Rule['check']> {
  const findings = models.flatMap(({tomcat}, model) =>
    (tomcat?.resources ?? []).flatMap(resource => {
      const said = judge(resource)
      return said ? [{...said, model, within: resource.span, site: null, route: null}] : []
    }),
  )
  return {findings, questions: []}
}

function judge(resource: JdbcResource): Pick<RuleFinding, 'severity' | 'certainty' | 'span' | 'facts'> | null {
  const {head, name, maxActive, maxTotal} = resource
  if (!isDbcp2(resource) || maxTotal !== null || !maxActive) return null
  const facts = {name: name?.known ? name.value : '', size: maxActive.known ? maxActive.value : ''}
  return {severity: 'warning', certainty: 'certain', span: maxActive.spans[0] ?? head, facts}
}
