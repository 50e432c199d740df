/**
 * Directives of modules that are not part of nginx, and those of its commercial version, by what their names begin with.
 * They are known, and nothing more is checked about them.
 */
const beginnings = `
  ajp_ api app_protect auth_jwt auth_ldap auth_pam auth_spnego auth_gss auth_oidc auth_totp aws_ brotli cache_purge
  concat dav_ext_ drizzle_ echo encrypted_session f4f fancyindex fastcgi_cache_purge gem_ geoip2 health_check hls
  js_ keyval ldap_server limit_zone lua_ match memc_ modsecurity more_clear_ more_set_ mgmt naxsi nchan_ njs_ ntlm
  opentelemetry opentracing otel_ pagespeed passenger perl_ postgres_ proxy_cache_purge proxy_connect push_stream_ queue
  redis rds_json rtmp scgi_cache_purge sess_ session_log set_by_ set_cookie_flag set_decode_ set_encode_ set_escape_uri
  set_form_input set_hash set_hex set_if_empty set_md5 set_misc set_quote_ set_random set_rotate set_secure_random
  set_sha1 set_unescape_uri slowfs_ spdy_ split_clients2 srcache_ state status status_format status_zone sticky sysguard
  testcookie track_uploads tnt_ ts_ upload_ upload upstream_conf upstream_show uwsgi_cache_purge vhost_traffic_status
  video_thumb waf websockify xss_ zone_sync zstd check
  MainRule BasicRule SecRulesEnabled SecRulesDisabled CheckRule DeniedUrl LearningMode
`
  .trim()
  .split(/\s+/u)

const prefixes = beginnings.map(word => (word.endsWith('_') ? word : `${word}_`))
const exact: ReadonlySet<string> = new Set(beginnings)

/** Whether a name is that of a directive of some other module. */
export function isThirdParty(name: string): boolean {
  return /_by_lua(?:_block|_file)?$/u.test(name) || exact.has(name) || prefixes.some(prefix => name.startsWith(prefix))
}
