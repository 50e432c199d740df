import type {DirectiveForm} from './directive-table.ts'
import type {NginxStatement} from './parse-nginx.ts'
import {readVariables} from './read-values.ts'

/**
 * The variables that a statement uses; null where one cannot be read. Words that nginx takes as they are, such as
 * regular expressions, are not looked at.
 */
export function variablesOf({name, args}: NginxStatement, form: DirectiveForm): readonly string[] | null {
  const words = args.map(({text}) => text)
  const chosen = holders[name.text]?.(words) ?? (form.variables ? words : [])
  const names: string[] = []
  for (const word of chosen) {
    const found = readVariables(word)
    if (!found) return null
    names.push(...found)
  }
  return names
}

type Words = readonly string[]

const last = (words: Words): Words => words.slice(-1)
const second = (words: Words): Words => words.slice(1, 2)
const first = (words: Words): Words => words.slice(0, 1)
const plain = (words: Words): Words => words.filter(word => !word.startsWith('~'))

/** The words with variables, of directives that do not take them everywhere. */
const holders: Readonly<Record<string, (words: Words) => Words>> = {
  rewrite: second,
  return: words => (words.length === 1 && !/^(?:https?:\/\/|\$scheme)/u.test(words[0] ?? '') ? [] : last(words)),
  set: second,
  map: first,
  geo: words => (words.length === 2 ? first(words) : []),
  split_clients: first,
  perl_set: () => [],
  auth_request_set: second,
  error_page: last,
  add_header: second,
  add_trailer: second,
  proxy_set_header: second,
  grpc_set_header: second,
  proxy_set_body: first,
  fastcgi_param: second,
  uwsgi_param: second,
  scgi_param: second,
  limit_req_zone: first,
  limit_conn_zone: first,
  proxy_redirect: plain,
  proxy_cookie_path: plain,
  proxy_cookie_domain: plain,
  proxy_cookie_flags: first,
  access_log: words => words.filter((word, index) => index === 0 || word.startsWith('if=')),
  log_format: words => words.slice(1).filter(word => !word.startsWith('escape=')),
  hash: first,
  memcached_pass: words => [...words, '$memcached_key'],
  try_files: words => words,
  if: words => {
    const inner = words.map(word => word.replace(/^\(|\)$/gu, '')).filter(word => word !== '')
    return /^!?~\*?$/u.test(inner[1] ?? '') ? first(inner) : inner
  },
}
