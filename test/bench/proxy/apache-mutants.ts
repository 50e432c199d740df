import {apacheConfigs} from '../../servers/apache-configs.ts'
import {compareSyntax, type SyntaxComparison} from '../../servers/compare-syntax.ts'
import {mutateConfigs} from '../../servers/mutate-config.ts'
import {wholeApache} from '../../servers/whole-apache.ts'

/**
 * Compares what is said about the syntax of Apache configurations with `apache2 -t`, on files with one token changed. Those
 * that fail only for what the machine lacks are left out. From the environment: MUTANTS (2000), SEED; SHOW=1 lists what
 * differs.
 */
export async function compareApacheMutants(count: number, seed: number): Promise<SyntaxComparison> {
  const apache = await wholeApache()
  try {
    return await compareSyntax(apache, mutateConfigs(apacheConfigs, seed, count))
  } finally {
    await apache.remove()
  }
}

if (process.argv[1] === import.meta.filename) {
  const {MUTANTS = '2000', SEED = '1', SHOW} = process.env
  const {compared, refused, disagreements} = await compareApacheMutants(Number(MUTANTS), Number(SEED))
  const agreed = compared - disagreements.length
  const share = ((100 * agreed) / compared).toFixed(2)
  console.log(
    `apache2 -t and the check agree on ${agreed} of ${compared} mutants (${share} %); httpd refuses ${refused}.`,
  )
  for (const {mutant, refused: output, problems} of SHOW ? disagreements : []) {
    console.log(`${mutant.change}\n  httpd: ${output || 'accepts it'}\n  here: ${problems.join(', ')}`)
  }
}
