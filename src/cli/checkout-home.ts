import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {emit} from '../content/emit.ts'
import {readKnowledgeBase} from '../content/read-knowledge-base.ts'
import {buildIndex} from '../search/build-index.ts'
import type {Home} from './home.ts'
import {sharedCommands} from './shared-commands.ts'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

let read: Promise<ReturnType<typeof emit>> | undefined

/** What the articles say, read once: a process does not see what changes in them while it runs. */
function emitted(): Promise<ReturnType<typeof emit>> {
  read ??= readKnowledgeBase(root).then(emit)
  return read
}

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
  knowledge: async () => (await emitted()).knowledge,
  searchIndex: async () => {
    const {documents} = await emitted()
    const files = new Map(buildIndex(documents).map(({name, text}) => [name, text]))
    return async name => JSON.parse(files.get(name) ?? 'null')
  },
  root,
}
