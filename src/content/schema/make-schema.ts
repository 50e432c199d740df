import {join} from 'node:path'
import {buildGenerator, type Definition, getProgramFromFiles} from 'typescript-json-schema'

type Json = Readonly<Record<string, unknown>>

const options = {
  target: 'es2023',
  lib: ['es2023'],
  module: 'esnext',
  // `nodenext` would put `import("src/model/article",…)` into the names of the definitions.
  moduleResolution: 'bundler',
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: [],
}

/**
 * The JSON Schema (draft 7) of `article.yaml`, made from the type `Article` in `src/model/article.ts` under `root`.
 * Keys that the type does not name are errors, and a union that a field tells apart (`kind`, `part`) carries
 * `discriminator`, so that Ajv reports the one branch that was meant. Throws if the model does not compile.
 */
export function makeSchema(root: string): Json {
  const program = getProgramFromFiles([join(root, 'src/model/article.ts')], options, root)
  const generator = buildGenerator(program, {required: true, noExtraProps: true, constAsEnum: false})
  if (!generator) throw new Error('src/model/article.ts does not compile')
  const schema = generator.getSchemaForSymbol('Article')
  const definitions = schema.definitions ?? {}
  return withDiscriminators(schema, definitions) as Json
}

/** Turns each `anyOf` whose members are told apart by one constant field into `discriminator` and `oneOf`. */
function withDiscriminators(node: unknown, definitions: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(node)) return node.map(item => withDiscriminators(item, definitions))
  if (node === null || typeof node !== 'object') return node
  const {anyOf, ...rest} = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withDiscriminators(value, definitions)]),
  )
  if (!Array.isArray(anyOf)) return rest
  const field = ['kind', 'part'].find(name => anyOf.every(member => hasConstant(member, name, definitions)))
  if (!field) return {...rest, anyOf}
  return {...rest, type: 'object', required: [field], discriminator: {propertyName: field}, oneOf: anyOf}
}

function hasConstant(member: Definition, name: string, definitions: Readonly<Record<string, unknown>>): boolean {
  const resolved = member.$ref
    ? (definitions[member.$ref.replace('#/definitions/', '')] as Definition | undefined)
    : member
  const property = resolved?.properties?.[name]
  return typeof property === 'object' && property.const !== undefined
}
