import {readdirSync} from 'node:fs'
import path from 'node:path'

/**
 * Makes an article's page depend on its facts, its samples and the words it is rendered with: the bundler caches pages
 * on disk, and would not see a change in them.
 *
 * @this {{resourcePath: string, addDependency(file: string): void, addContextDependency(folder: string): void,
 *   getOptions(): {kb: string, words: string[]}}}
 */
export default function factsLoader(/** @type {string} */ source) {
  const {kb, words} = this.getOptions()
  const folder = path.join(kb, path.basename(path.dirname(this.resourcePath)))
  this.addDependency(path.join(folder, 'article.yaml'))
  for (const file of words) this.addDependency(file)
  const samples = path.join(folder, 'samples')
  for (const name of listed(samples)) this.addDependency(path.join(samples, name))
  return source
}

function listed(/** @type {string} */ folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
