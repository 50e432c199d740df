import type {Decision, Rule} from './rule.ts'

/** Decides about a fault that no single request shows: it holds where the check finds it, and is open where it asks. */
export function decideByCheck(check: Rule['check']): Rule['decide'] {
  return (models, {path, front}): Decision => {
    const {findings, questions, untold} = check(models, {loggedPaths: [path], ...(front !== undefined && {front})})
    const faults = findings.filter(({severity}) => severity !== 'info')
    if (faults.length > 0) {
      const certain = faults.some(({certainty}) => certainty === 'certain')
      return {answer: 'holds', certainty: certain ? 'certain' : 'likely'}
    }
    const [question] = questions
    const why = question?.why ?? untold
    const needs = question?.needs && {needs: [question.needs]}
    return why ? {answer: 'unknown', certainty: 'likely', why, ...needs} : {answer: 'fails', certainty: 'likely'}
  }
}
