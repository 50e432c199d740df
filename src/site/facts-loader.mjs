import {readdirSync} from 'node:fs'
import path from 'node:path'

/**
 * Makes an article's page depend on its facts, its samples, the page in the other language, the glossary and the words it is
 * rendered with: the bundler caches pages on disk, and would not see a change in them.
 *
 * @this {{resourcePath: string, addDependency(file: string): void, addContextDependency(folder: string): void,
 *   getOptions(): {kb: string, translated: string, glossary: string, words: string[]}}}
 */
export default function factsLoader(/** @type {string} */ source) {
  const {kb, translated, glossary, words} = this.getOptions()
  const slug = path.basename(path.dirname(this.resourcePath))
  const folder = path.join(kb, slug)
  for (const place of [kb, translated]) this.addDependency(path.join(place, slug, 'index.md'))
  this.addDependency(path.join(folder, 'article.yaml'))
  this.addDependency(glossary)
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
