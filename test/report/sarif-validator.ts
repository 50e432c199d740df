import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'

const require = createRequire(import.meta.url)

/** Validates against the JSON schema of the standard, with the validator that the package brings for its draft. */
export async function sarifValidator(): Promise<(log: unknown) => readonly unknown[]> {
  const ofPackage = createRequire(require.resolve('@microsoft/jest-sarif/package.json'))
  const Ajv = ofPackage('ajv')
  const schema = JSON.parse(
    await readFile(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  )
  const ajv = new Ajv({schemaId: 'auto', allErrors: true, unknownFormats: 'ignore'})
  ajv.addMetaSchema(ofPackage('ajv/lib/refs/json-schema-draft-04.json'))
  const validate = ajv.compile(schema)
  return given => (validate(given) ? [] : validate.errors)
}
