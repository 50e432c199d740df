import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {emit} from '../content/emit.ts'
import {readKnowledgeBase} from '../content/read-knowledge-base.ts'
import {buildIndex} from '../search/build-index.ts'
import type {Home} from './home.ts'
import {sharedCommands} from './shared-commands.ts'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** A checkout: everything is read straight from its files, no build is needed. */
export const checkoutHome: Home = {
  version: JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version,
  commands: {
    ...sharedCommands,
    gate: async () => (await import('./commands/gate.ts')).gate,
    'new-article': async () => (await import('./commands/new-article.ts')).newArticle,
    pack: async () => (await import('./commands/pack.ts')).pack,
  },
  absent: [],
  knowledge: async () => emit(await readKnowledgeBase(root)).knowledge,
  searchIndex: async () => {
    const {documents} = emit(await readKnowledgeBase(root))
    const files = new Map(buildIndex(documents).map(({name, text}) => [name, text]))
    return async name => JSON.parse(files.get(name) ?? 'null')
  },
  root,
}
