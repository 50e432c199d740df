import {formatProblems} from '../content/format-problems.ts'
import {runGate} from '../content/run-gate.ts'

/** Whether the content may be built, warnings apart, and what the gate has to say. */
export async function gateReport(root: string): Promise<{readonly passed: boolean; readonly report: string}> {
  const problems = await runGate(root)
  return {passed: problems.every(({severity}) => severity !== 'error'), report: formatProblems(problems, 'en')}
}
