import type {ErrorObject, ValidateFunction} from 'ajv'
import type {Facts} from '../model/facts.ts'
import {formatPath} from './format-path.ts'
import {locate, type YamlPath} from './locate.ts'
import {nearest} from './nearest.ts'
import type {Problem, ProblemId} from './problem.ts'
import type {YamlFile} from './read-yaml.ts'

/** What each `@pattern` of the model asks for, by the name that the wording knows. */
const forms: Readonly<Record<string, string>> = {
  '^[a-z0-9]+(-[a-z0-9]+)*$': 'id',
  '^\\d{4}-\\d{2}-\\d{2}$': 'date',
  '^\\d+(\\.\\d+)*$': 'version',
  '^\\d+[smh]$': 'duration',
  '^https://': 'https',
}

/**
 * What is wrong with a YAML file by a schema, each at the value or key that is meant. `validate` comes from an Ajv
 * with `allErrors`, `verbose` and `discriminator`. A misspelt key is said once, not again as a missing one.
 */
export function validateSchema(yaml: YamlFile, validate: ValidateFunction): readonly Problem[] {
  if (validate(yaml.value)) return []
  const errors = (validate.errors ?? []).filter((error, _, all) => !isBranch(error) && !isEcho(error, all))
  const meant = new Map(errors.filter(isUnknownKey).map(error => [keyOf(error), meantKey(error)]))
  return errors
    .filter(error => !(error.keyword === 'required' && isMeant(error, meant, errors)))
    .map(error => toProblem(yaml, error, meant, validate))
}

function toProblem(
  yaml: YamlFile,
  error: ErrorObject,
  meant: ReadonlyMap<string, string | undefined>,
  validate: ValidateFunction,
): Problem {
  const path = pathOf(error)
  const at = formatPath(path)
  const value = show(error.data)
  const problem = (id: ProblemId, facts: Facts, place = locate(yaml, path)): Problem => ({
    id,
    facts,
    file: yaml.file,
    ...place,
    severity: 'error',
  })
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty)
      const expected = meant.get(keyOf(error)) ?? unusedKeys(error).join('\n')
      return problem('unexpected-key', {key, at, expected}, locate(yaml, [...path, key], 'key'))
    }
    case 'required':
      return problem('missing-key', {key: String(error.params.missingProperty), at})
    case 'discriminator': {
      const tag = [...path, String(error.params.tag)]
      const tags = tagsOf(error, validate)
      const found = show(error.params.tagValue)
      const expected = nearest(found, tags) ?? tags.join('\n')
      return problem('unexpected-value', {value: found, at: formatPath(tag), expected}, locate(yaml, tag))
    }
    case 'enum':
      return problem('unexpected-value', {value, at, expected: expectedOf(error, error.params.allowedValues)})
    case 'const':
      return problem('unexpected-value', {value, at, expected: String(error.params.allowedValue)})
    case 'pattern':
      return problem('unexpected-form', {value, at, form: forms[error.params.pattern] ?? error.params.pattern})
    case 'minLength':
      return problem('unexpected-form', {value, at, form: 'text'})
    case 'anyOf':
      // `nth` of an exception condition is the model's only union without a telling field.
      return problem('unexpected-form', {value, at, form: 'nth'})
    case 'minItems':
      return problem('too-few', {at, min: error.params.limit})
    case 'minimum':
      return problem('too-small', {value, at, min: error.params.limit})
    default:
      return problem('unexpected-type', {value, at, expected: String(error.params.type ?? error.keyword)})
  }
}

function pathOf({instancePath}: ErrorObject): YamlPath {
  const steps = instancePath.split('/').slice(1)
  return steps.map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Members of an `anyOf` are reported beside it; the union itself says all there is to say. */
function isBranch({schemaPath}: ErrorObject): boolean {
  return /\/anyOf\/\d+\//.test(schemaPath)
}

/** What another error says better: a missing tag is a missing key, a value of the wrong type is none of an enum. */
function isEcho({keyword, params, instancePath}: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (keyword === 'discriminator') return params.error === 'tag' && params.tagValue === undefined
  return keyword === 'type' && all.some(other => other.keyword === 'enum' && other.instancePath === instancePath)
}

function isUnknownKey({keyword}: ErrorObject): boolean {
  return keyword === 'additionalProperties'
}

function keyOf({instancePath, params}: ErrorObject): string {
  return `${instancePath}/${params.additionalProperty}`
}

function meantKey(error: ErrorObject): string | undefined {
  return nearest(String(error.params.additionalProperty), unusedKeys(error))
}

function unusedKeys({parentSchema, data}: ErrorObject): readonly string[] {
  const used = Object.keys(data as object)
  return Object.keys(parentSchema?.properties ?? {}).filter(key => !used.includes(key))
}

function isMeant(
  error: ErrorObject,
  meant: ReadonlyMap<string, string | undefined>,
  all: readonly ErrorObject[],
): boolean {
  return all.some(
    other =>
      isUnknownKey(other) &&
      other.instancePath === error.instancePath &&
      meant.get(keyOf(other)) === error.params.missingProperty,
  )
}

function expectedOf(error: ErrorObject, allowed: readonly unknown[]): string {
  const names = allowed.map(String)
  return nearest(String(error.data), names) ?? names.join('\n')
}

function tagsOf({parentSchema, params}: ErrorObject, {schema}: ValidateFunction): readonly string[] {
  const {definitions} = schema as {definitions: Record<string, {properties: Record<string, {const?: string}>}>}
  const members: readonly {$ref: string}[] = parentSchema?.oneOf ?? []
  return members.flatMap(
    ({$ref}) => definitions[$ref.replace('#/definitions/', '')]?.properties[params.tag]?.const ?? [],
  )
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
}
