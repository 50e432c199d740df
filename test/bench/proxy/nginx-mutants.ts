import {readNginx} from '../../../src/config/nginx/read-nginx.ts'
import {mutate} from '../../config/nginx/mutate.ts'
import {readNginxFixtures} from '../../config/nginx/read-fixtures.ts'
import {nginxTester} from '../../servers/test-nginx.ts'
import {seededRandom} from '../logs/seeded-random.ts'

/**
 * Compares what is said about the syntax of nginx configurations with `nginx -t`, on files with one token changed. Those
 * that fail only for what the machine lacks are left out. From the environment: MUTANTS (2000), SEED; SHOW=1 lists what
 * differs.
 */
export async function compareNginxMutants(count: number, seed: number): Promise<MutantComparison> {
  const fixtures = readNginxFixtures()
  const random = seededRandom(seed)
  const tester = await nginxTester()
  const differing: string[] = []
  let [agreed, accepted, lacking] = [0, 0, 0]
  try {
    for (let done = 0; done < count; ) {
      const {name, text} = random.of(fixtures)
      const mutant = mutate(text, random)
      if (mutant.text === text) continue
      const {ok, lacking: lacks, output} = await tester.test(mutant.text)
      if (lacks) {
        lacking += 1
        continue
      }
      done += 1
      const {problems} = readNginx(mutant.text, 'utf-8')
      if (ok) accepted += 1
      if ((problems.length === 0) === ok) agreed += 1
      else {
        const said = problems.map(({id, span}) => `${id} ${mutant.text.slice(span.from, span.to)}`).join(', ')
        differing.push(
          `${name}: ${mutant.how}\n  nginx: ${ok ? 'ok' : /\[emerg\][^\n]*/u.exec(output)?.[0]}\n  here: ${said}`,
        )
      }
    }
  } finally {
    await tester.remove()
  }
  return {count, agreed, accepted, lacking, differing}
}

export interface MutantComparison {
  readonly count: number
  readonly agreed: number
  /** Mutants that nginx accepts. */
  readonly accepted: number
  readonly lacking: number
  readonly differing: readonly string[]
}

if (process.argv[1] === import.meta.filename) {
  const {MUTANTS = '2000', SEED = '20250926', SHOW} = process.env
  const {count, agreed, accepted, lacking, differing} = await compareNginxMutants(Number(MUTANTS), Number(SEED))
  const share = ((100 * agreed) / count).toFixed(2)
  console.log(`nginx -t and the check agree on ${agreed} of ${count} mutants (${share} %); nginx accepts ${accepted}.`)
  console.log(`${lacking} more were left out: they lack a file, a host or a certificate.`)
  if (SHOW) console.log(differing.join('\n'))
}
