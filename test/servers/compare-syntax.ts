import {availableParallelism} from 'node:os'
import {apacheDialect} from '../../src/config/apache/apache-dialect.ts'
import type {Mutant} from './mutate-config.ts'
import type {WholeApache} from './whole-apache.ts'

/** A mutant on which the checker and httpd do not agree. */
export interface Disagreement {
  readonly mutant: Mutant
  /** What httpd said; empty if it accepted the text. */
  readonly refused: string
  /** What the checker said. */
  readonly problems: readonly string[]
}

export interface SyntaxComparison {
  /** Mutants that count. */
  readonly compared: number
  /** Of those, how many httpd refused. */
  readonly refused: number
  readonly disagreements: readonly Disagreement[]
}

/** What says of the machine and not of the text: files, hosts, certificates, shared memory, variables of the environment. */
const outside =
  /No such file|could not open|Unable to open|not found: |does not exist|Could not resolve|cannot resolve|DNS|certificate|must be a valid|already listening|Cannot define multiple Listeners|make_sock|slotmem|exceeds? |Is a directory|AH00111/iu

/** Compares what the checker finds with what httpd says, of each mutant whose refusal comes from its text. */
export async function compareSyntax(apache: WholeApache, mutants: readonly Mutant[]): Promise<SyntaxComparison> {
  const disagreements: Disagreement[] = []
  let compared = 0
  let refused = 0
  const queue = mutants.values()
  const work = async (): Promise<void> => {
    for (const mutant of queue) {
      const {ok, output} = await apache.test(mutant.text)
      if (!ok && outside.test(output)) continue
      compared += 1
      if (!ok) refused += 1
      const {problems} = apacheDialect.read(mutant.text, 'utf-8')
      if ((problems.length === 0) !== ok) {
        disagreements.push({mutant, refused: ok ? '' : output, problems: problems.map(({id}) => id)})
      }
    }
  }
  await Promise.all(Array.from({length: availableParallelism()}, work))
  return {compared, refused, disagreements}
}
