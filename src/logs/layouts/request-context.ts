/** The parts of a logged request line, `GET /x?a=1 HTTP/1.1`, by the keys of a context; empty if it is none. */
export function requestContext(request: string): Readonly<Record<string, string>> {
  const [, method = '', url = '', protocol = ''] =
    /^([A-Z]{3,20}) (\S+)(?: (HTTP\/[\d.]+))?$/.exec(request.trim()) ?? []
  return url === '' ? {} : {url, 'http-method': method, ...(protocol && {protocol})}
}
