/**
 * Whether an included file holds nothing that touches routes, as its name says: types, parameters of FastCGI and the
 * like, TLS settings of certbot, modules.
 */
export function isHarmlessInclude(path: string): boolean {
  return /(?:^|\/)(?:mime\.types|(?:fastcgi|uwsgi|scgi)(?:_params|\.conf)|koi-(?:utf|win)|win-utf|options-ssl-nginx\.conf|modules-enabled\/\*\.conf|modules\/\*\.conf)$/u.test(
    path,
  )
}
