import {utf8ByteString} from '../byte-string.ts'
import {escapeArgs} from './escape-uri.ts'
import type {NginxRequest} from './nginx-request.ts'

/** A text with variables filled in. */
export interface Expanded {
  readonly text: string
  /** What follows the first `?` that is written in the template itself; null if there is none. */
  readonly args: string | null
}

/**
 * Fills in `$1`, named captures, `$uri`, `$request_uri`, `$args` and their likes, decoded as they are. In a `rewrite`,
 * what captures put behind a `?` is encoded if the request's path was. Null where a variable is not one of these.
 * nginx: ngx_http_script_compile, ngx_http_script_copy_capture_code (src/http/ngx_http_script.c).
 */
export function expandTemplate(template: string, request: NginxRequest, inRewrite: boolean): Expanded | null {
  let path = ''
  let args: string | null = null
  for (const [part, capture, braced, bare] of template.matchAll(pattern)) {
    let text: string | undefined = utf8ByteString(part)
    if (capture !== undefined) {
      const taken = request.captures[Number(capture)] ?? ''
      text = args !== null && (request.quoted || request.plus) ? escapeArgs(taken) : taken
    } else if (part === '?' && inRewrite && args === null) {
      args = ''
      continue
    } else if (part.startsWith('$')) text = variable(braced ?? bare ?? '', request)
    if (text === undefined) return null
    if (args === null) path += text
    else args += text
  }
  return {text: path, args}
}

/** A capture, a variable, a question mark, or what stands between them. */
const pattern = /\$([1-9])|\$\{(\w+)\}|\$(\w+)|\?|[^$?]+|\$/gu

function variable(name: string, {unparsed, path, args, captures, names}: NginxRequest): string | undefined {
  const group = names.get(name)
  if (group !== undefined) return captures[group] ?? ''
  switch (name) {
    case 'uri':
    case 'document_uri':
      return path
    case 'request_uri':
      return unparsed
    case 'args':
    case 'query_string':
      return args
    case 'is_args':
      return args === '' ? '' : '?'
    default:
      return undefined
  }
}
