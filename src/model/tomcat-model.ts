import type {Gap, Known} from './config-model.ts'
import type {Span} from './span.ts'

/**
 * What an attribute, a property or a flag says; null where it is not written. Its span is that of the whole attribute with
 * its quotes, and of a property's value. What cannot be read as the type asks for is not known, `not-modelled`.
 */
export type Written<T> = Known<T> | null

/** What a `server.xml` or a `context.xml` says: a whole one, or any part of it. Null stands for Tomcat's default. */
export interface TomcatModel {
  readonly connectors: readonly Connector[]
  /** Those that stand in a comment. */
  readonly commentedOut: readonly Connector[]
  readonly remoteIpValves: readonly RemoteIpValve[]
  readonly contexts: readonly TomcatContext[]
  readonly resources: readonly JdbcResource[]
  /** What may bring in more of these: entities of the DOCTYPE, which are never replaced, and templates. */
  readonly gaps: readonly Gap[]
}

/** One `<Connector>`. */
export interface Connector {
  /** By `protocol`, `HTTP/1.1` where it is not written; null where it is not known, or neither. */
  readonly kind: 'http' | 'ajp' | null
  /** The opening tag. It may hold a secret; `head` does not. */
  readonly span: Span
  /** `<Connector`: what is marked where no attribute is to blame. */
  readonly head: Span
  /** Counts the `<Service>` elements: connectors and contexts belong together where it is the same. */
  readonly service: number
  readonly protocol: Written<string>
  readonly port: Written<number>
  readonly address: Written<string>
  readonly proxyName: Written<string>
  readonly proxyPort: Written<number>
  /** As written: Tomcat compares and sends it so. */
  readonly scheme: Written<string>
  readonly secure: Written<boolean>
  /** Whether the connector itself speaks TLS (`SSLEnabled`). */
  readonly sslEnabled: Written<boolean>
  readonly redirectPort: Written<number>
  readonly relaxedPathChars: Written<string>
  readonly relaxedQueryChars: Written<string>
  /** Bytes, 8192 by default. */
  readonly maxHttpHeaderSize: Written<number>
  /** Bytes of the request's headers alone (Tomcat 8.5.82, 9.0.65, 10.1.0 and later), which go before `maxHttpHeaderSize`. */
  readonly maxHttpRequestHeaderSize: Written<number>
  /** `reject` by default, in lower case. */
  readonly encodedSolidusHandling: Written<string>
  /** `decode` by default, in lower case (Tomcat of 2025 and later: commit 79d5e047aa). */
  readonly encodedReverseSolidusHandling: Written<string>
  /** Whether a backslash stands for a slash; false by default. */
  readonly allowBackslash: Written<boolean>
  readonly maxThreads: Written<number>
  /** Name of the `<Executor>` whose threads are used in place of `maxThreads`. */
  readonly executor: Written<string>
  /** How many requests are worked on at a time: `maxThreads` here or of the executor, 200 by default. */
  readonly threads: Known<number>
  readonly acceptCount: Written<number>
  /** AJP: what the proxy has to send, never to be shown. `requiredSecret` is an older name of it. */
  readonly secret: Written<string>
  /** AJP: true by default since Tomcat 7.0.100, 8.5.51 and 9.0.31. */
  readonly secretRequired: Written<boolean>
  /** AJP: names of request attributes that are taken beside the usual. */
  readonly allowedRequestAttributesPattern: Written<string>
  /** Bytes of a form, 2 MB by default; below 0 without a limit. */
  readonly maxPostSize: Written<number>
  /** Milliseconds. */
  readonly connectionTimeout: Written<number>
  readonly uriEncoding: Written<string>
}

/** A `<Valve>` that takes scheme, port and address of the browser from headers of a proxy. */
export interface RemoteIpValve {
  readonly span: Span
  readonly service: number
  /** The element that it is for. */
  readonly within: 'engine' | 'host' | 'context' | null
  /** `X-Forwarded-Proto` by default from Tomcat 9 on, none before. */
  readonly protocolHeader: Written<string>
  readonly protocolHeaderHttpsValue: Written<string>
  readonly remoteIpHeader: Written<string>
  readonly hostHeader: Written<string>
  readonly portHeader: Written<string>
  /** A regex of Java; loopback and private addresses by default. */
  readonly internalProxies: Written<string>
  readonly trustedProxies: Written<string>
  readonly httpsServerPort: Written<number>
}

/** One `<Context>`. */
export interface TomcatContext {
  readonly span: Span
  readonly service: number
  /** Empty for the root; null where it is not written, as in a `context.xml`, where Tomcat takes the file's name. */
  readonly path: Written<string>
  readonly docBase: Written<string>
  readonly sessionCookieName: Written<string>
}

/** A `<Resource>` of type `javax.sql.DataSource`. */
export interface JdbcResource {
  /** The opening tag. It may hold a password; `head` does not. */
  readonly span: Span
  /** `<Resource`: what is marked where no attribute is to blame. */
  readonly head: Span
  readonly name: Written<string>
  /** Tomcat's DBCP2 where it is not written. */
  readonly factory: Written<string>
  /** Connections at most; DBCP2 reads this one, 8 by default. */
  readonly maxTotal: Written<number>
  /** The name that DBCP 1 and Tomcat's own JDBC pool read. */
  readonly maxActive: Written<number>
  readonly maxWait: Written<number>
  readonly maxWaitMillis: Written<number>
}
