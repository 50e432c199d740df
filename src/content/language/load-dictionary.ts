import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import {gunzip} from 'node:zlib'
import {decodeTrie} from 'cspell-trie-lib'

const require = createRequire(import.meta.url)

/** English as it is spelt in Britain. */
export interface Dictionary {
  /** Whether a word is spelt right; a capital at its start is always right. */
  readonly has: (word: string) => boolean
  /** The word that was most likely meant, if any. */
  readonly suggest: (word: string) => string | undefined
}

/** Never changes while the process runs. */
let loading: Promise<Dictionary> | undefined

/** The dictionary of the package `@cspell/dict-en-gb-mit`, which lies on the disk. */
export function loadDictionary(): Promise<Dictionary> {
  loading ??= read()
  return loading
}

async function read(): Promise<Dictionary> {
  const folder = dirname(require.resolve('@cspell/dict-en-gb-mit'))
  const trie = decodeTrie(await promisify(gunzip)(await readFile(join(folder, 'en_GB.trie.gz'))))
  const has = (word: string): boolean => trie.has(word) || trie.has((word[0] ?? '').toLowerCase() + word.slice(1))
  return {has, suggest: word => trie.suggest(word, {numSuggestions: 2}).find(found => found !== word)}
}
