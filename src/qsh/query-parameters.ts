const decoder = new TextDecoder()

/**
 * The parameters of a query as Tomcat gives them to Confluence: decoded as UTF-8, `+` as a space, values in their order.
 * A parameter without a name is dropped, and so is one with a `%` that two hex digits do not follow
 * (`org.apache.tomcat.util.http.Parameters`). `query` is a byte string, one character a byte, without its `?`.
 */
export function queryParameters(query: string): ReadonlyMap<string, readonly string[]> {
  const parameters = new Map<string, string[]>()
  for (const chunk of query.split('&')) {
    const [, rawName = '', rawValue = ''] = /^([^=]*)(?:=(.*))?$/su.exec(chunk) ?? []
    const name = decode(rawName)
    const value = decode(rawValue)
    if (!name || value === null) continue
    const values = parameters.get(name)
    if (values) values.push(value)
    else parameters.set(name, [value])
  }
  return parameters
}

function decode(text: string): string | null {
  if (/%(?![0-9a-f]{2})/iu.test(text)) return null
  const bytes = text
    .replaceAll('+', ' ')
    .replace(/%(..)/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return decoder.decode(Uint8Array.from(bytes, char => char.charCodeAt(0)))
}
