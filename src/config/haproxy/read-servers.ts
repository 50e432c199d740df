import type {BackendUrl, Known} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import {maskCharacter} from '../nginx/placeholders.ts'
import type {HaproxyStatement} from './parse-haproxy.ts'
import {allOf, type Scope} from './scope.ts'

/** Where the requests of a backend go. */
export interface ServerTarget {
  readonly url: Known<BackendUrl>
  /** The line that says so. */
  readonly span: Span
}

/**
 * The server that gets the requests of a backend: the first that is neither disabled nor a backup, for those beside it are
 * its equals. Null where there is none.
 */
export function readServers(scope: Scope): ServerTarget | null {
  const lines = scope.section.statements.filter(({name, isRefused}) => servers.has(name.text) && !isRefused)
  const chosen = lines.find(line => !hasWord(line, 'backup') && !hasWord(line, 'disabled')) ?? lines[0]
  if (!chosen) return null
  return {url: readUrl(chosen, usesTls(chosen, scope)), span: chosen.span}
}

const servers: ReadonlySet<string> = new Set(['server', 'server-template', 'dispatch'])

function hasWord({words}: HaproxyStatement, word: string): boolean {
  return words.slice(2).includes(word)
}

function usesTls(line: HaproxyStatement, scope: Scope): boolean {
  const lines = [...allOf(scope, 'default-server'), line]
  const said = lines.flatMap(({words}) => words.filter(word => word === 'ssl' || word === 'no-ssl'))
  return said.at(-1) === 'ssl'
}

function readUrl({name, args, words, open}: HaproxyStatement, isTls: boolean): Known<BackendUrl> {
  const index = name.text === 'server' ? 1 : name.text === 'server-template' ? 2 : 0
  const word = args[index]
  const text = words[index] ?? ''
  const span = word?.span ?? name.span
  const unknown = (why: 'variable' | 'template' | 'not-modelled') => ({known: false, why, spans: [span]}) as const
  if (text.includes(maskCharacter)) return unknown(open?.why === 'template' ? 'template' : 'variable')
  const address = text.replace(/^(?:ipv4|ipv6|quic4|quic6|tcp4|tcp6|tcp)@/u, '')
  const found = /^(\[[^\]]+\]|[^:[\]@/]+|(?:[0-9a-f]*:){2,}[0-9a-f.]*):(\d{1,5})$/iu.exec(address)
  const [, host = '', port = ''] = found ?? []
  // Without a port, or with an offset, it is that of the request; sockets have none.
  if (!found || Number(port) > 65_535) return unknown('not-modelled')
  return {
    known: true,
    value: {scheme: isTls ? 'https' : 'http', host, port: Number(port), path: '', span},
    spans: [span],
  }
}
