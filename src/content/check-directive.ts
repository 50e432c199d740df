import {rules} from '../config/rules/index.ts'
import type {Facts} from '../model/facts.ts'
import {nearest} from './nearest.ts'
import type {ProblemId} from './problem.ts'
import {referenceModules} from './reference-modules.ts'

/** What the directives of an article may name. */
export interface Nameable {
  readonly signatures: readonly string[]
  readonly rules: readonly string[]
  /** `samples/a.log` */
  readonly samples: readonly string[]
}

interface Directive {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string | null | undefined>> | null
}

/** The attribute that says which fact is meant, as it is written, and the facts there are. */
interface Shape {
  readonly attribute: 'id' | 'file'
  readonly written: string
  readonly known: (nameable: Nameable) => readonly string[]
}

/** Every directive of an article; null where the article has one such fact only. */
const shapes: Readonly<Record<string, Shape | null>> = {
  platform: null,
  versions: null,
  sources: null,
  proof: null,
  signature: {attribute: 'id', written: '{#id}', known: ({signatures}) => signatures},
  rule: {attribute: 'id', written: '{#id}', known: ({rules}) => rules},
  sample: {
    attribute: 'file',
    written: '{file="…"}',
    known: ({samples}) => samples.map(file => file.replace('samples/', '')),
  },
}

/** Every directive of the guide. */
const guideShapes: Readonly<Record<string, Shape | null>> = {
  examples: {attribute: 'id', written: '{#id}', known: () => rules.map(({id}) => id)},
  reference: {attribute: 'id', written: '{#id}', known: () => referenceModules},
}

/** The names of the directives that an article may use. */
export const directiveNames: readonly string[] = Object.keys(shapes)

const nothing: Nameable = {signatures: [], rules: [], samples: []}

/** What is wrong with a leaf directive; a page without `nameable` is one of the guide, which has its own. */
export function checkDirective(
  {name, attributes}: Directive,
  nameable?: Nameable,
): readonly {readonly id: ProblemId; readonly facts: Facts}[] {
  const known = nameable ? shapes : guideShapes
  const names = Object.keys(known)
  if (!names.includes(name)) {
    const expected = nearest(name, names) ?? names.join('\n')
    return [{id: 'directive-unknown', facts: {name, expected}}]
  }
  const shape = known[name]
  const at = `::${name}`
  const extra = Object.keys(attributes ?? {})
    .filter(key => key !== shape?.attribute)
    .map(key => ({id: 'unexpected-key' as const, facts: {key, at, expected: shape?.attribute ?? ''}}))
  if (!shape) return extra
  const value = attributes?.[shape.attribute]?.replace(/^samples\//, '')
  if (!value) return [...extra, {id: 'directive-attribute', facts: {name, attribute: `::${name}${shape.written}`}}]
  const values = shape.known(nameable ?? nothing)
  if (values.includes(value)) return extra
  return [...extra, {id: 'unexpected-value', facts: {value, at, expected: nearest(value, values) ?? values.join('\n')}}]
}
