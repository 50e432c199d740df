/**
 * A whole configuration around what stands in a `listen`, or around whole sections, with short timeouts. `{bind}` becomes an
 * address on loopback.
 */
export function wholeHaproxy(text: string, port: number): string {
  const bind = `127.0.0.1:${port}`
  const global = 'global\n expose-experimental-directives\n'
  const defaults = 'defaults\n mode http\n timeout connect 5s\n timeout client 30s\n timeout server 30s\n'
  if (/^defaults/mu.test(text)) return `${global}${text.replaceAll('{bind}', bind)}\n`
  const body = /^(?:frontend|listen|backend)\b/mu.test(text) ? text : `listen l\n bind {bind}\n${text}`
  return `${global}${defaults}${body.replaceAll('{bind}', bind)}\n`
}
