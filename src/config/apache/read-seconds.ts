/** Seconds of a time that httpd takes, with its unit: `90`, `5mi`, `500ms`; null for anything else. */
export function readSeconds(text: string): number | null {
  const [, digits, unit = ''] = /^(\d{1,9})(ms?|mi\w*|s\w*|h\w*)?$/iu.exec(text) ?? []
  if (digits === undefined) return null
  // httpd: ap_timeout_parameter_parse (server/util.c)
  const seconds = unit.startsWith('h') ? 3600 : unit.startsWith('mi') ? 60 : unit.startsWith('ms') ? 0.001 : 1
  return unit === 'm' ? null : Number(digits) * seconds
}
