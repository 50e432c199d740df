import {readdir, readFile} from 'node:fs/promises'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {formatProblems} from '../../src/content/format-problems.ts'
import {readYaml} from '../../src/content/read-yaml.ts'
import schema from '../../src/content/schema/article.schema.json' with {type: 'json'}
import {validateSchema} from '../../src/content/validate-schema.ts'
import type {Lang} from '../../src/model/lang.ts'

// Each folder is a type of the model and holds two lists: values that are ones, and values that are none.
const fixtures = new URL('./fixtures/', import.meta.url)
const types = [...Object.keys(schema.definitions), 'Article'].sort()

describe.each(types)('%s', type => {
  it('takes what is one', async () => {
    expect(await report(type, 'valid.yaml', 'en')).toBe('')
  })

  it.each(['en', 'ja'] as const)('says what is wrong with what is none (%s)', async lang => {
    const text = await report(type, 'invalid.yaml', lang)
    await expect(text).toMatchFileSnapshot(`./fixtures/${type}/report.${lang}.txt`)
  })
})

it('has a fixture for every type and no other', async () => {
  expect((await readdir(fixtures)).sort()).toEqual(types)
})

async function report(type: string, file: string, lang: Lang): Promise<string> {
  const {yaml, problems} = readYaml(file, await readFile(new URL(`${type}/${file}`, fixtures), 'utf8'))
  const {definitions, ...article} = schema
  const items = type === 'Article' ? {$ref: '#/definitions/Article'} : {$ref: `#/definitions/${type}`}
  const validate = new Ajv({allErrors: true, verbose: true, discriminator: true}).compile({
    type: 'array',
    items,
    definitions: {...definitions, Article: {...article, $schema: undefined}},
  })
  return formatProblems([...problems, ...validateSchema(yaml, validate)], lang)
}
