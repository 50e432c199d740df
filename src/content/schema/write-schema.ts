import {writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {makeSchema} from './make-schema.ts'

// `npm run schema`: writes the schema that Ajv and editors read. A test compares it with the model.
const root = fileURLToPath(new URL('../../../', import.meta.url))
const target = new URL('./article.schema.json', import.meta.url)
await writeFile(target, `${JSON.stringify(makeSchema(root), null, 2)}\n`)
