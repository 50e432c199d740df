import type {Site} from '../../model/config-model.ts'
import {forwardThroughApache} from './apache/forward-through-apache.ts'
import type {Forwarded} from './forwarded.ts'
import {forwardThroughHaproxy} from './haproxy/forward-through-haproxy.ts'
import {forwardThroughNginx} from './nginx/forward-through-nginx.ts'

/**
 * What the proxy of a site sends on for an origin-form request-target, query included. Any string is taken; characters
 * above U+00FF count as their UTF-8 bytes, all others as one byte each. The tests compare it with the real server.
 */
export function forward(site: Site, target: string): Forwarded {
  switch (site.proxy) {
    case 'apache':
      return forwardThroughApache(site, target)
    case 'nginx':
      return forwardThroughNginx(site, target)
    case 'haproxy':
      return forwardThroughHaproxy(site, target)
  }
}
