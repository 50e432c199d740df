import {defaultPorts} from './default-ports.ts'

/**
 * The name of a worker that is made for a URL: scheme and host in small letters, without the port that the scheme has by
 * itself, without the path of a Unix socket in front. Of a balancer it is the name alone.
 * httpd: ap_proxy_define_worker_ex (modules/proxy/proxy_util.c), PROXY_WORKER_EXT_NAME_SIZE.
 */
export function workerName(url: string): string {
  const text = asCompared(url)
  const [whole, front, scheme = '', port] =
    /^(([a-z][a-z0-9+.-]*):\/\/[^/?#:$]+)(?::(\d*))?(?=[/?#$]|$)/u.exec(text) ?? []
  if (scheme === 'balancer') return authorityOf(text)
  const isDefault = port !== undefined && (port === '' || Number(port) === defaultPorts[scheme])
  return (isDefault ? `${front}${text.slice(whole?.length)}` : text).slice(0, longestName)
}

/** A URL as it is compared with names: the port stays as written. */
export function asCompared(url: string): string {
  const text = url.replace(/^unix:[^|]*\|/iu, '')
  const authority = authorityOf(text)
  return `${authority.toLowerCase()}${text.slice(authority.length)}`
}

/** Scheme, host and port: a name that is shorter is not found. A placeholder such as `$1` ends them. */
export function authorityOf(url: string): string {
  return /^[^:/]*:\/\/(?:(?!\$\d)[^/])*/u.exec(url)?.[0] ?? url
}

/** Characters of a name; the rest of a URL is cut off. */
export const longestName = 383
