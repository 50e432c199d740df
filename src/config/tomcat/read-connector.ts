import type {Known} from '../../model/config-model.ts'
import type {Connector, Written} from '../../model/tomcat-model.ts'
import {headOf} from '../xml/parse-xml.ts'
import type {Entities} from '../xml/read-entities.ts'
import type {OpenTag} from '../xml/xml-token.ts'
import {tagReader} from './tag-reader.ts'

/** The threads of an `<Executor>`, by its name. */
export type Executors = ReadonlyMap<string, Known<number>>

/** Tomcat's default for a connector and for an executor. */
export const usualThreads: Known<number> = {known: true, value: 200, spans: []}

/** What a `<Connector>` says. */
export function readConnector(
  text: string,
  tag: OpenTag,
  {
    entities,
    service,
    executors,
  }: {readonly entities: Entities; readonly service: number; readonly executors: Executors},
): Connector {
  const {text: word, number, flag} = tagReader(text, tag, entities)
  const protocol = word('protocol')
  const maxThreads = number('maxThreads')
  const executor = word('executor')
  return {
    kind: kindOf(protocol),
    span: tag.span,
    head: headOf(tag),
    service,
    protocol,
    port: number('port'),
    address: word('address'),
    proxyName: word('proxyName'),
    proxyPort: number('proxyPort'),
    scheme: word('scheme'),
    secure: flag('secure'),
    sslEnabled: flag('SSLEnabled'),
    redirectPort: number('redirectPort'),
    relaxedPathChars: word('relaxedPathChars'),
    relaxedQueryChars: word('relaxedQueryChars'),
    maxHttpHeaderSize: number('maxHttpHeaderSize'),
    maxHttpRequestHeaderSize: number('maxHttpRequestHeaderSize'),
    encodedSolidusHandling: lowerCase(word('encodedSolidusHandling')),
    encodedReverseSolidusHandling: lowerCase(word('encodedReverseSolidusHandling')),
    allowBackslash: flag('allowBackslash'),
    maxThreads,
    executor,
    threads: threadsOf(maxThreads, executor, executors),
    acceptCount: number('acceptCount'),
    secret: word('secret') ?? word('requiredSecret'),
    secretRequired: flag('secretRequired'),
    allowedRequestAttributesPattern: word('allowedRequestAttributesPattern'),
    maxPostSize: number('maxPostSize'),
    connectionTimeout: number('connectionTimeout'),
    uriEncoding: word('URIEncoding'),
  }
}

/** Tomcat's names for a protocol, and the classes behind them, the native ones of older versions included. */
function kindOf(protocol: Written<string>): Connector['kind'] {
  if (protocol === null) return 'http'
  if (!protocol.known) return null
  if (protocol.value === 'HTTP/1.1' || /^org\.apache\.coyote\.http11\.\w+$/u.test(protocol.value)) return 'http'
  return protocol.value === 'AJP/1.3' || /^org\.apache\.coyote\.ajp\.\w+$/u.test(protocol.value) ? 'ajp' : null
}

function lowerCase(written: Written<string>): Written<string> {
  return written?.known ? {...written, value: written.value.toLowerCase()} : written
}

/** Where there is no executor of that name, Tomcat makes threads of its own. */
function threadsOf(maxThreads: Written<number>, executor: Written<string>, executors: Executors): Known<number> {
  if (executor && !executor.known) return executor
  return (executor && executors.get(executor.value)) ?? maxThreads ?? usualThreads
}
