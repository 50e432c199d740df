import {it} from 'vitest'
import {seededRandom} from '../../bench/logs/seeded-random.ts'
import {generateEvents, renderLog} from '../generate-events.ts'
import {know, qshMismatch} from '../know.ts'
import {compareWithCheckLog} from './compare-with-check-log.ts'

/** What is left where several programs wrote into one file without waiting for each other. */
function shuffledLines(seed: number): string {
  const random = seededRandom(seed)
  const lines = renderLog(generateEvents(150, seed)).split('\n')
  return lines
    .map(line => ({line, rank: random.below(0x100000000)}))
    .sort((a, b) => a.rank - b.rank)
    .map(({line}) => line)
    .join('\n')
}

it('groups unknown errors by the bytes as by the text, even where the lines of events are shuffled', async () => {
  for (let seed = 1; seed <= 60; seed++) {
    await compareWithCheckLog(new TextEncoder().encode(shuffledLines(seed)), know(qshMismatch))
  }
})
