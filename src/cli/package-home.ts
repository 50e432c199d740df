import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Home} from './home.ts'
import {sharedCommands} from './shared-commands.ts'

/** Replaced by the bundler. */
declare const SHINDAN_VERSION: string

const root = path.dirname(fileURLToPath(import.meta.url))
const read = async (name: string) => JSON.parse(await readFile(path.join(root, name), 'utf8'))

/** An installed package: what a checkout reads from the articles lies beside the bundle as JSON. */
export const packageHome: Home = {
  version: SHINDAN_VERSION,
  commands: sharedCommands,
  absent: ['gate', 'new-article', 'pack'],
  knowledge: async () => (await import(path.join(root, 'knowledge.js'))).knowledge,
  searchIndex: async () => {
    const files: Readonly<Record<string, unknown>> = await read('search-index.json')
    return async name => files[name] ?? null
  },
  root,
}
