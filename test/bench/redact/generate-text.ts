import {generateLog} from '../logs/generate-log.ts'
import {type Random, seededRandom} from '../logs/seeded-random.ts'

const agents = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  'curl/7.88.1',
]
const paths = [
  (random: Random) => `/display/OPS/Page+${random.below(900)}`,
  (random: Random) => `/pages/viewpage.action?pageId=${random.below(99999)}`,
  (random: Random) => `/download/attachments/${random.below(9999)}/Minutes%20${random.below(900)}.pdf?api=v2`,
  () => '/rest/mywork/latest/status/notification/count',
  () => '/s/en_GB/9012/_/images/icons/favicon.png',
]

/** The application log of the log bench, about `bytes` long. The same for the same seed. */
export function* generateApplicationLog(bytes: number, seed: number): Generator<Uint8Array> {
  yield* generateLog({bytes, seed, signatures: []})
}

/** An access log of Confluence in which every line names a user, an address and a host, about `bytes` long. */
export function* generateAccessLog(bytes: number, seed: number): Generator<Uint8Array> {
  const random = seededRandom(seed)
  const encoder = new TextEncoder()
  let made = 0
  while (made < bytes) {
    let piece = ''
    while (piece.length < 500_000) {
      const user = random.chance(0.9) ? `user${random.below(400)}` : '-'
      piece +=
        `[08/Jan/2024:09:${two(random.below(60))}:${two(random.below(60))} +0900] ${user} http-nio-8090-exec-${random.below(200)} ` +
        `10.${random.below(8)}.${random.below(250)}.${1 + random.below(250)} GET /wiki${random.of(paths)(random)} HTTP/1.1 200 ` +
        `${random.below(900)}ms ${random.below(99999)} https://wiki.example.com/wiki${random.of(paths)(random)} ${random.of(agents)}\n`
    }
    const encoded = encoder.encode(piece)
    made += encoded.length
    yield encoded
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
