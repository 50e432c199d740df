import type {Condition, Signature} from '../model/article.ts'
import type {Facts} from '../model/facts.ts'
import {checkRegex} from './check-regex.ts'
import {formatPath} from './format-path.ts'
import {locate, type YamlPath} from './locate.ts'
import type {Problem, ProblemId} from './problem.ts'
import type {YamlFile} from './read-yaml.ts'

/** The shortest anchor: shorter ones are found everywhere and make every event a candidate. */
const anchorBytes = 12

/** Which tests a part takes one of; parts that are not here are complete by the schema. */
const tests: Partial<Record<Condition['part'], readonly string[]>> = {
  thread: ['contains', 'matches'],
  message: ['contains', 'matches'],
  raw: ['contains', 'matches'],
  exception: ['class', 'contains', 'matches'],
}

/** What is wrong with a signature that fits the schema; `path` is where it stands in `article.yaml`. */
export function checkSignature(yaml: YamlFile, signature: Signature, path: YamlPath): readonly Problem[] {
  const problem = (at: YamlPath, id: ProblemId, facts: Facts): Problem => ({
    id,
    facts,
    file: yaml.file,
    ...locate(yaml, [...path, ...at]),
    severity: 'error',
  })
  const anchors = signature.anchors.flatMap((anchor, index) => {
    const bytes = new TextEncoder().encode(anchor).length
    return bytes < anchorBytes ? [problem(['anchors', index], 'anchor-short', {anchor, bytes})] : []
  })
  const conditions = (['where', 'any', 'none'] as const).flatMap(list =>
    (signature[list] ?? []).flatMap((condition, index) =>
      checkCondition(condition).map(({at, id, facts}) => {
        const place = [list, index, ...at]
        return problem(place, id, facts.at ? {...facts, at: formatPath([...path, ...place])} : facts)
      }),
    ),
  )
  const captures = Object.entries(signature.capture ?? {})
    .filter(([, value]) => !/^(message|thread|logger|exception\.message|context\.[^…]+)(: [^…]+…[^…]+)?$/s.test(value))
    .map(([name, value]) => {
      const at = formatPath([...path, 'capture', name])
      return problem(['capture', name], 'unexpected-form', {value, at, form: 'capture'})
    })
  return [...anchors, ...conditions, ...captures]
}

type Fault = {readonly at: YamlPath; readonly id: ProblemId; readonly facts: Facts}

function checkCondition(condition: Condition): readonly Fault[] {
  const keys = Object.keys(condition)
  const texts = keys.filter(key => key === 'contains' || key === 'matches')
  const expected = tests[condition.part] ?? []
  const none = expected.length > 0 && !expected.some(key => keys.includes(key))
  const faults: Fault[] = []
  if (none || texts.length > 1) {
    const facts = {
      part: condition.part,
      found: none ? '' : texts.join('\n'),
      expected: (none ? expected : texts).join('\n'),
    }
    faults.push({at: [], id: 'condition-tests', facts})
  }
  if (condition.part === 'exception' && typeof condition.nth === 'number' && !isIndex(condition.nth)) {
    faults.push({at: ['nth'], id: 'unexpected-form', facts: {value: condition.nth, at: 'nth', form: 'nth'}})
  }
  const regex = 'matches' in condition && condition.matches ? checkRegex(condition.matches) : undefined
  return regex ? [...faults, {at: ['matches'], ...regex}] : faults
}

function isIndex(value: number): boolean {
  return Number.isInteger(value) && value >= 0
}
