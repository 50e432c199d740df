import type {ConfigInputKind} from '../model/input-kind.ts'
import {apacheForms} from './kind-shapes.ts'

/** How the lines of one kind of configuration hang together: enough to find where it begins and ends in other text. */
export interface ConfigGrammar {
  readonly kind: ConfigInputKind
  /** A line that only this kind of configuration holds. */
  readonly opens: RegExp
  /** Further lines outside all sections. */
  readonly belongs: RegExp
  /** How many more sections a line opens than it closes. */
  readonly depth: (line: string) => number
}

function balance(opening: RegExp, closing: RegExp): (line: string) => number {
  return line => (line.match(opening)?.length ?? 0) - (line.match(closing)?.length ?? 0)
}

const xml = {
  belongs: /^\s*(?:<|-->)/,
  depth: balance(/<(?:[A-Za-z]|!--)/g, /<\/[A-Za-z]|\/>|-->/g),
}

/** The surest first. Options of Java have no grammar: start scripts print them into logs. */
export const configGrammars: readonly ConfigGrammar[] = [
  {kind: 'confluence-cfg', opens: /^\s*<confluence-configuration\b/, ...xml},
  {kind: 'server-xml', opens: /^\s*<(?:Server\s|Connector\s|Engine\s|Valve\s|Context\s)/, ...xml},
  {
    kind: 'apache-config',
    opens: new RegExp(apacheForms.map(({source}) => source).join('|'), 'i'),
    belongs: /^\s*(?:#|<\/?[A-Za-z]|[A-Za-z]{3,40}[ \t]+\S|.*\\$)/,
    depth: balance(/<[A-Za-z]\w*[\s>]/g, /<\/[A-Za-z]\w*>/g),
  },
  {
    kind: 'nginx-config',
    opens:
      /^\s*(?:(?:server|http|events|stream)\s*\{|(?:location|upstream)\s[^;{]{1,300}\{|(?:proxy_\w+|server_name|client_max_body_size)\s[^;{]{1,300};)/,
    belongs: /^\s*#|[;{}]\s*(?:#.*)?$/,
    depth: balance(/\{/g, /\}/g),
  },
  {
    kind: 'haproxy-config',
    opens: /^(?:frontend|backend|listen|defaults|global)(?:[ \t]+[\w.-]+)?[ \t]*$/,
    belongs: /^(?:[ \t]+\S|#|(?:frontend|backend|listen|defaults|global)\b)/,
    depth: () => 0,
  },
]
