import {request} from 'node:http'

/** What Tomcat answers, through a proxy or not. */
export interface TomcatAnswer {
  readonly status: number
  /** What the webapp saw; null where the request did not reach it. */
  readonly echo: TomcatEcho | null
}

/** What the webapp of `startTomcat` says of a request. */
export interface TomcatEcho {
  readonly scheme: string
  readonly secure: boolean
  readonly serverName: string
  readonly serverPort: number
  /** As Tomcat builds links and redirects from it. */
  readonly requestUrl: string
  readonly requestUri: string
  readonly query: string | null
  readonly contextPath: string
  readonly remoteAddr: string
  readonly sessionCookieSecure: boolean
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
}

/** Asks a server on loopback in the name of `wiki.example.com`; the path is sent as it is. */
export function askTomcat(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<TomcatAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request({host: '127.0.0.1', port, path, headers: {host: 'wiki.example.com', ...headers}}, response => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', chunk => {
        text += chunk
      })
      response.on('end', () => {
        const echo = text.startsWith('{') ? JSON.parse(text) : null
        resolve({status: response.statusCode ?? 0, echo})
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}
