import type {BackendUrl, Known} from '../../model/config-model.ts'
import {defaultPorts} from './default-ports.ts'
import type {ExpandedWord} from './expand-variables.ts'
import {whyMissing} from './why-missing.ts'

const authorityForm = /^([a-z][a-z0-9+.-]*):\/\/(\[[^\]]*\]|[^:/?#]+)(?::(\d{1,5}))?(\/.*)?$/isu

/** The URL of a `ProxyPass`. Balancers, Unix sockets and protocols without a known port are not modelled. */
export function readBackendUrl(word: Pick<ExpandedWord, 'text' | 'missing' | 'span'>): Known<BackendUrl> {
  const spans = [word.span]
  if (word.missing !== null) return {known: false, why: whyMissing(word), spans}
  const [, scheme = '', host = '', port, path = ''] = authorityForm.exec(word.text) ?? []
  const defaultPort = defaultPorts[scheme.toLowerCase()]
  if (defaultPort === undefined) return {known: false, why: 'not-modelled', spans}
  const value: BackendUrl = {
    scheme: scheme.toLowerCase(),
    host: host.toLowerCase(),
    port: port === undefined ? defaultPort : Number(port),
    path,
    span: word.span,
  }
  return {known: true, value, spans}
}
