import type {ConfigModel, Gap, Known} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import type {Connector, JdbcResource, RemoteIpValve, TomcatContext, TomcatModel} from '../../model/tomcat-model.ts'
import {parseXml, type XmlDocument} from '../xml/parse-xml.ts'
import {readConnector, usualThreads} from './read-connector.ts'
import {readContext, readResource, readValve} from './read-parts.ts'
import {secretAttributes} from './secret-attributes.ts'
import {tagReader} from './tag-reader.ts'

/** What a `server.xml` or `context.xml` says, from its tree. */
export function tomcatModel(document: XmlDocument, text: string): ConfigModel {
  const hidden = document.comments.flatMap(comment => withinComment(text, comment))
  const tomcat: TomcatModel = {
    ...readElements(document, text),
    commentedOut: hidden.flatMap(each => each.connectors),
    gaps: gapsOf(document, text),
  }
  const secrets = [...secretAttributes(document, 0), ...hidden.flatMap(each => each.secrets)]
  return {
    sites: [],
    gaps: [],
    marks: [],
    tomcat,
    secrets: secrets.sort((a, b) => a.from - b.from),
  }
}

function readElements({elements, entities}: XmlDocument, text: string): Omit<TomcatModel, 'commentedOut' | 'gaps'> {
  const connectors: Connector[] = []
  const remoteIpValves: RemoteIpValve[] = []
  const contexts: TomcatContext[] = []
  const resources: JdbcResource[] = []
  const executors = new Map<string, Known<number>>()
  const services: number[] = []
  const within: RemoteIpValve['within'][] = []
  let lastService = -1
  for (const [index, {name, tag, parent}] of elements.entries()) {
    if (name === 'Service') lastService += 1
    const service = name === 'Service' ? lastService : (services[parent] ?? 0)
    services[index] = service
    within[index] = containers[name] ?? within[parent] ?? null
    const around = {service, within: within[index] ?? null}
    if (name === 'Executor') {
      // Those of a service stand before its connectors: Tomcat looks for them as it reads the connector.
      const reader = tagReader(text, tag, entities)
      const own = reader.text('name')
      if (own?.known) executors.set(own.value, reader.number('maxThreads') ?? usualThreads)
    } else if (name === 'Connector') connectors.push(readConnector(text, tag, {entities, service, executors}))
    else if (name === 'Valve') push(remoteIpValves, readValve(tagReader(text, tag, entities), tag, around))
    else if (name === 'Context') contexts.push(readContext(tagReader(text, tag, entities), tag, around))
    else if (name === 'Resource') push(resources, readResource(tagReader(text, tag, entities), tag))
  }
  return {connectors, remoteIpValves, contexts, resources}
}

const containers: Readonly<Record<string, RemoteIpValve['within']>> = {
  Engine: 'engine',
  Host: 'host',
  Context: 'context',
}

function push<T>(list: T[], item: T | null): void {
  if (item) list.push(item)
}

/** The connectors and the secrets of what is commented out. */
function withinComment(
  text: string,
  {from, to}: Span,
): readonly {readonly connectors: readonly Connector[]; readonly secrets: readonly Span[]}[] {
  const inner = text.slice(from + 4, to)
  if (!/<\w/u.test(inner)) return []
  const document = parseXml(inner)
  return [
    {
      connectors: readElements(document, inner).connectors.map(each => moved(each, from + 4)),
      secrets: secretAttributes(document, from + 4),
    },
  ]
}

/** The same with all its spans at their places in a longer text. */
function moved(connector: Connector, by: number): Connector {
  const move = ({from, to}: Span): Span => ({from: from + by, to: to + by})
  const entries = Object.entries(connector).map(([key, value]: [string, unknown]) => [
    key,
    isKnown(value) ? {...value, spans: value.spans.map(move)} : value,
  ])
  return {...connector, ...Object.fromEntries(entries), span: move(connector.span), head: move(connector.head)}
}

function isKnown(value: unknown): value is Known<unknown> {
  return typeof value === 'object' && value !== null && 'spans' in value
}

/** What may bring in connectors that are not seen: entities between the tags, and templates. */
function gapsOf({elements, entities, outside, doctype}: XmlDocument, text: string): readonly Gap[] {
  const content = [...outside, ...elements.flatMap(element => element.content)]
  const gaps = content.flatMap(({kind, span}): readonly Gap[] => {
    const written = text.slice(span.from, span.to)
    if (kind === 'template') return [{why: 'template', what: written, span}]
    return [...written.matchAll(/&([\w:.-]{1,99});/gu)].flatMap(({0: what, 1: name = '', index}) => {
      const from = span.from + index
      const declared = entities.get(name)
      if (!declared) return []
      return [{why: declared === 'outside' ? 'include' : 'variable', what, span: {from, to: from + what.length}}]
    })
  })
  const external =
    doctype && /^<!DOCTYPE\s{1,99}[^\s[>]{1,99}\s{1,99}(?:SYSTEM|PUBLIC)\b/u.exec(text.slice(doctype.from, doctype.to))
  const subset: readonly Gap[] = external && doctype ? [{why: 'include', what: external[0], span: doctype}] : []
  return [...subset, ...gaps].sort((a, b) => a.span.from - b.span.from)
}
