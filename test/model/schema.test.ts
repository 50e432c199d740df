import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {makeSchema} from '../../src/content/schema/make-schema.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

describe('the JSON Schema of article.yaml', () => {
  it('is what the model says: `npm run schema` writes it', {timeout: 60_000}, async () => {
    const written = await readFile(`${root}src/content/schema/article.schema.json`, 'utf8')
    expect(`${JSON.stringify(makeSchema(root), null, 2)}\n`).toBe(written)
  })
})
