import {expect, it} from 'vitest'
import {redactor} from '../../../src/report/redact/redactor.ts'
import {hostilePieces} from './hostile-pieces.ts'

const size = 65_536
const ordinary = `2024-01-08 09:32:51,795 WARN [http-nio-8090-exec-7 url: /x; user: tanaka] [a.b.C] run Read 5 of 10.1.2.3
 -- url: /display/OPS/Page+1 | userName: tanaka | traceId: 5f0d0b3c7e21a894
`

function time(text: string): number {
  const begun = performance.now()
  const made = redactor()
  made.learn(text)
  made.redact(text)
  return performance.now() - begun
}

function repeated(piece: string): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
}

let measure = 0

function slowestOrdinary(): number {
  return Math.max(...[1, 2, 3].map(() => time(repeated(ordinary))))
}

/**
 * The measure is an ordinary log of the same length, so that slow machines judge alike. The worst of these texts takes
 * about a hundred times as long; one quadratic expression makes it thousands. The limit only ends what is worse.
 */
it.each(hostilePieces)('redacts 64 KB of %j in bounded time', {timeout: 60_000}, piece => {
  if (measure === 0) measure = slowestOrdinary()
  const whole = Math.min(...[1, 2].map(() => time(repeated(piece))))
  // Where something else takes the processor now, an ordinary log takes longer as well.
  if (whole / measure >= 300) measure = slowestOrdinary()
  expect(whole / measure).toBeLessThan(300)
})
