import type {LogName} from '../../../src/model/article.ts'
import type {Random} from './seeded-random.ts'

/** Makes an event: `words` go where such a log has what differs from event to event. Its level is in log4j's words. */
export interface KindLines {
  readonly logs: LogName
  readonly make: (random: Random, time: Date, words: string) => {readonly level: string; readonly text: string}
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const two = (part: number) => String(part).padStart(2, '0')
const clock = (time: Date) => time.toISOString().slice(11, 19)
const millis = (time: Date) => time.toISOString().slice(20, 23)
const month = (time: Date) => months[time.getUTCMonth()]
const date = (time: Date) => `${two(time.getUTCDate())}/${month(time)}/${time.getUTCFullYear()}:${clock(time)}`
const address = (random: Random) => `10.${random.below(4)}.${random.below(200)}.${random.below(250)}`
const path = (random: Random) =>
  random.of([
    `/pages/viewpage.action?pageId=${random.below(99999)}`,
    `/download/attachments/${random.below(99999)}/report%20${random.below(99)}.pdf?version=1&api=v2`,
    `/rest/api/content/${random.below(99999)}?expand=body.storage,version`,
    `/s/${random.below(999999)}-CDN/-/download/contextbatch/js/_super/batch.js?locale=ja-JP`,
    '/synchrony/v1/bayeux-sync1',
  ])
const agent =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 Safari/537.36'

const tomcat = [
  'org.apache.catalina.startup.Catalina.load Server initialization in',
  'org.apache.catalina.core.StandardContext.backgroundProcess Session manager worked for',
  'org.apache.coyote.AbstractProtocol.start Starting ProtocolHandler after',
  'org.apache.catalina.valves.StuckThreadDetectionValve.notifyStuckThreadDetected Thread has been active for',
  'org.apache.tomcat.util.http.parser.Cookie.logInvalidHeader A cookie header was received of size',
  'org.apache.catalina.core.ApplicationContext.log The servlet answered after',
]
const frames = Array.from(
  {length: 40},
  (_, at) => `\tat org.apache.catalina.core.Valve${at}.invoke(Valve${at}.java:${at * 7})\n`,
)
const complaints = [
  '(111)Connection refused: AH00957: http: attempt to connect to 127.0.0.1:8090 (localhost) failed',
  'AH01114: HTTP: failed to make connection to backend: localhost',
  'AH01136: Unescaped URL path matched ProxyPass; ignoring unsafe nocanon',
  '(70007)The timeout specified has expired: AH01102: error reading status line from remote server localhost:8090',
]
const upstreams = [
  'connect() failed (111: Connection refused) while connecting to upstream',
  'upstream timed out (110: Connection timed out) while reading response header from upstream',
  'upstream prematurely closed connection while reading response header from upstream',
  'client intended to send too large body: 104857601 bytes',
]

/** The logs beside `atlassian-confluence.log`, as their programs write them; shares are made up. */
export const kindLines: Readonly<Record<string, KindLines>> = {
  'catalina-log': {
    logs: 'catalina',
    make: (random, time, words) => {
      const share = random.below(100)
      const level = share < 60 ? 'INFO' : share < 85 ? 'WARN' : share < 95 ? 'ERROR' : 'DEBUG'
      const name = {INFO: 'INFO', WARN: 'WARNING', ERROR: 'SEVERE', DEBUG: 'FINE'}[level]
      const head = `${two(time.getUTCDate())}-${month(time)}-${time.getUTCFullYear()} ${clock(time)}.${millis(time)} ${name} [http-nio-8090-exec-${random.below(200)}] ${random.of(tomcat)} ${random.below(90000)} ms${words}\n`
      if (level !== 'ERROR') return {level, text: head}
      const trace = Array.from({length: 8 + random.below(30)}, () => random.of(frames)).join('')
      return {level, text: `${head}java.lang.IllegalStateException: gone\n${trace}`}
    },
  },
  'access-log': {
    logs: 'access',
    make: (random, time, words) => {
      const query = words && `&q=${words.trim()}`
      const line = random.chance(0.5)
        ? `[${date(time)} +0900] user${random.below(400)} http-nio-8090-exec-${random.below(200)} ${address(random)} GET ${path(random)}${query} HTTP/1.1 200 ${random.below(900)}ms ${random.below(99999)} - ${agent}`
        : `${address(random)} - - [${date(time)} +0900] "GET ${path(random)}${query} HTTP/1.1" ${random.of(['200', '302', '404', '502'])} ${random.below(99999)} "https://wiki.example.com/" "${agent}"`
      return {level: 'NONE', text: `${line}\n`}
    },
  },
  'apache-error-log': {
    logs: 'apache-error',
    make: (random, time, words) => {
      const level = random.of(['warn', 'error', 'error', 'info', 'debug'])
      const day = `${days[time.getUTCDay()]} ${month(time)} ${two(time.getUTCDate())} ${clock(time)}.${millis(time)}${random.below(900) + 100} ${time.getUTCFullYear()}`
      const text = `[${day}] [proxy:${level}] [pid ${random.below(9000)}:tid ${random.below(9000)}] [client ${address(random)}:${random.below(60000)}] ${random.of(complaints)}${words}, referer: https://wiki.example.com${path(random)}\n`
      return {level: level.toUpperCase(), text}
    },
  },
  'nginx-error-log': {
    logs: 'nginx-error',
    make: (random, time, words) => {
      const level = random.of(['error', 'error', 'error', 'warn', 'info'])
      const target = path(random)
      const day = `${time.getUTCFullYear()}/${two(time.getUTCMonth() + 1)}/${two(time.getUTCDate())} ${clock(time)}`
      const text = `${day} [${level}] 31#31: *${random.below(999999)} ${random.of(upstreams)}${words}, client: ${address(random)}, server: wiki.example.com, request: "GET ${target} HTTP/1.1", upstream: "http://127.0.0.1:8090${target}", host: "wiki.example.com"\n`
      return {level: level.toUpperCase(), text}
    },
  },
  'haproxy-log': {
    logs: 'haproxy',
    make: (random, time, words) => {
      const opening = `${month(time)} ${String(time.getUTCDate()).padStart(2)} ${clock(time)} lb1 haproxy[4711]: `
      if (random.chance(0.01)) {
        return {
          level: 'NONE',
          text: `${opening}Server conf/c${random.below(4)} is DOWN, reason: Layer4 connection problem${words}, check duration: ${random.below(90)}ms. 0 active and 0 backup servers left.\n`,
        }
      }
      const text = `${opening}${address(random)}:${random.below(60000)} [${date(time)}.${millis(time)}] https-in~ conf/c${random.below(4)} 0/0/${random.below(9)}/${random.below(900)}/${random.below(2000)} 200 ${random.below(99999)} - - ---- ${random.below(90)}/${random.below(90)}/0/0/0 0/0 {wiki.example.com${words}} "GET ${path(random)} HTTP/1.1"\n`
      return {level: 'NONE', text}
    },
  },
}
