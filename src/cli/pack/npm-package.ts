import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {buildPackage} from './build-package.ts'

// `npm pack` runs this first, as `prepack`.
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')
await buildPackage(root, path.join(root, 'dist/npm'))
