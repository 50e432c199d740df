import type {JdbcResource, RemoteIpValve, TomcatContext} from '../../model/tomcat-model.ts'
import {headOf} from '../xml/parse-xml.ts'
import type {OpenTag} from '../xml/xml-token.ts'
import type {TagReader} from './tag-reader.ts'

/** Where an element stands. */
interface Around {
  readonly service: number
  readonly within: RemoteIpValve['within']
}

/** What a `<Valve>` says; null for any but a `RemoteIpValve`. */
export function readValve({text, number}: TagReader, tag: OpenTag, {service, within}: Around): RemoteIpValve | null {
  const className = text('className')
  if (!className?.known || className.value !== 'org.apache.catalina.valves.RemoteIpValve') return null
  return {
    span: tag.span,
    service,
    within,
    protocolHeader: text('protocolHeader'),
    protocolHeaderHttpsValue: text('protocolHeaderHttpsValue'),
    remoteIpHeader: text('remoteIpHeader'),
    hostHeader: text('hostHeader'),
    portHeader: text('portHeader'),
    internalProxies: text('internalProxies'),
    trustedProxies: text('trustedProxies'),
    httpsServerPort: number('httpsServerPort'),
  }
}

/** What a `<Context>` says. */
export function readContext({text}: TagReader, tag: OpenTag, {service}: Around): TomcatContext {
  return {
    span: tag.span,
    service,
    path: text('path'),
    docBase: text('docBase'),
    sessionCookieName: text('sessionCookieName'),
  }
}

/** What a `<Resource>` says; null for one that is no pool of database connections. */
export function readResource({text, number}: TagReader, tag: OpenTag): JdbcResource | null {
  const type = text('type')
  if (!type?.known || type.value !== 'javax.sql.DataSource') return null
  return {
    span: tag.span,
    head: headOf(tag),
    name: text('name'),
    factory: text('factory'),
    maxTotal: number('maxTotal'),
    maxActive: number('maxActive'),
    maxWait: number('maxWait'),
    maxWaitMillis: number('maxWaitMillis'),
  }
}
