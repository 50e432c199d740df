import {readHaproxy} from '../../../src/config/haproxy/read-haproxy.ts'
import {mutate} from '../../config/haproxy/mutate.ts'
import {readHaproxyFixtures} from '../../config/haproxy/read-fixtures.ts'
import {haproxyTester} from '../../servers/test-haproxy.ts'
import {seededRandom} from '../logs/seeded-random.ts'

/** How far the check and `haproxy -c` agree. */
export interface HaproxyComparison {
  readonly count: number
  readonly agreed: number
  /** Mutants that HAProxy accepts. */
  readonly accepted: number
  readonly lacking: number
  readonly differing: readonly string[]
}

/**
 * Compares what is said about the syntax of HAProxy configurations with `haproxy -c`, on files with one token changed. Those
 * that fail only for what the machine lacks are left out. From the environment: MUTANTS (2000), SEED; SHOW=1 lists what
 * differs.
 */
export async function compareHaproxyMutants(count: number, seed: number): Promise<HaproxyComparison> {
  const fixtures = readHaproxyFixtures()
  const random = seededRandom(seed)
  const tester = await haproxyTester()
  const differing: string[] = []
  let [agreed, accepted, lacking] = [0, 0, 0]
  try {
    for (let done = 0; done < count; ) {
      const {name, text} = random.of(fixtures)
      const mutant = mutate(text, random)
      if (mutant.text === text || !mutant.text.endsWith('\n')) continue
      const {ok, lacking: lacks, output} = await tester.test(mutant.text)
      if (lacks) {
        lacking += 1
        continue
      }
      done += 1
      const {problems} = readHaproxy(mutant.text, 'utf-8')
      if (ok) accepted += 1
      if ((problems.length === 0) === ok) agreed += 1
      else {
        const said = problems.map(({id, span}) => `${id} ${mutant.text.slice(span.from, span.to)}`).join(', ')
        const alert = /\[ALERT\][^\n]*/u.exec(output)?.[0].replace(/^.*haproxy\.cfg/u, '')
        differing.push(`${name}: ${mutant.how}\n  HAProxy: ${ok ? 'ok' : alert}\n  here: ${said}`)
      }
    }
  } finally {
    await tester.remove()
  }
  return {count, agreed, accepted, lacking, differing}
}

if (process.argv[1] === import.meta.filename) {
  const {MUTANTS = '2000', SEED = '20250926', SHOW} = process.env
  const {count, agreed, accepted, lacking, differing} = await compareHaproxyMutants(Number(MUTANTS), Number(SEED))
  const share = ((100 * agreed) / count).toFixed(2)
  console.log(
    `haproxy -c and the check agree on ${agreed} of ${count} mutants (${share} %); HAProxy accepts ${accepted}.`,
  )
  console.log(`${lacking} more were left out: they lack a file or a host.`)
  if (SHOW) console.log(differing.join('\n'))
}
