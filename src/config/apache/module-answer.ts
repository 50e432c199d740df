/** Whether a condition holds, as far as a file tells. */
export type Answer = 'yes' | 'probably' | 'unknown'

/**
 * Whether httpd has a module, named by its identifier (`proxy_module`) or its source file (`mod_proxy.c`): yes where the
 * file loads it, probably for those that a proxy on Debian or Red Hat has; of all others the file does not tell.
 */
export function moduleAnswer(name: string, loaded: ReadonlySet<string>): Answer {
  const short = name.replace(/^mod_(.*)\.c$/u, '$1').replace(/_module$/u, '')
  if (loaded.has(`${short}_module`)) return 'yes'
  return usual.has(short) ? 'probably' : 'unknown'
}

/**
 * Modules that are built in or loaded by Debian's and Red Hat's packages, and those that a file which proxies to
 * Confluence cannot do without (Debian: apache2 postinst; Red Hat: conf.modules.d/00-base.conf, 00-ssl.conf, 00-proxy.conf).
 */
const usual: ReadonlySet<string> = new Set(
  `core so http log_config logio unixd version access_compat alias auth_basic authn_core authn_file authz_core authz_host
  authz_user authz_groupfile autoindex deflate dir env expires filter headers mime negotiation proxy proxy_http
  proxy_wstunnel proxy_ajp proxy_balancer reqtimeout rewrite setenvif slotmem_shm socache_shmcb ssl status
  lbmethod_byrequests`.split(/\s+/u),
)
