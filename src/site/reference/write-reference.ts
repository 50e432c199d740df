import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {makeReference} from './make-reference.ts'

// `npm run reference`: writes what the page of the libraries shows. A test compares it with the doc comments.
const folder = path.dirname(fileURLToPath(import.meta.url))
for (const [name, text] of Object.entries(await makeReference(path.resolve(folder, '../../..')))) {
  await writeFile(path.join(folder, `${name}.md`), text)
}
