/** A request of a browser: its target as a byte string, its `Host`, and whether it asks for a WebSocket. */
export interface RealityRequest {
  readonly target: string
  readonly host: string
  readonly upgrade?: true
}

const wiki = 'wiki.example.com'
const other = 'other.example.com'

/** Paths of Confluence, spellings that proxies change, hosts that are known and one that is not, and upgrades. */
export const realityRequests: readonly RealityRequest[] = [
  {target: '/conf/pages/viewpage.action?pageId=1', host: wiki},
  {target: '/conf/download/attachments/1/a%2Bb%20c.pdf?version=1&q=%2B', host: wiki},
  {target: '/conf/display/DS/a%2Fb', host: wiki},
  {target: '/download/%5Bx%5D/(y)~%7E', host: wiki},
  {target: '/conf//rest///api/./a?b=//c', host: wiki},
  {target: '/conf/../other/%2e%2e/a', host: other},
  {target: '/conf/\xe8\xad\xb0/%E8%AD%B0%e4%BA%8b', host: wiki},
  {target: '/rest/api;jsessionid=1?q=a+b%20c', host: other},
  {target: '/', host: 'unlisted.example.net'},
  {target: '/conf', host: wiki},
  {target: '/synchrony/v1/a%20b?x=1', host: wiki, upgrade: true},
  {target: '/conf/websocket', host: other, upgrade: true},
]
