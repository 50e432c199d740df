import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {locate} from './locate.ts'
import type {Problem} from './problem.ts'
import type {ArticleFiles} from './read-article.ts'
import type {Prose} from './read-prose.ts'

/** Files that an article names and that are not there, and samples that are there and that it does not name. */
export async function checkFiles(root: string, files: ArticleFiles): Promise<readonly Problem[]> {
  return [...(await missingTests(root, files)), ...unusedSamples(files)]
}

/** A measurement counts only as long as a test repeats it. */
async function missingTests(root: string, {article, yaml}: ArticleFiles): Promise<readonly Problem[]> {
  if (!article || !yaml) return []
  const problems = article.sources.map(async (source, index): Promise<readonly Problem[]> => {
    if (source.kind !== 'measured' || (await stat(join(root, source.test)).catch(() => undefined))?.isFile()) return []
    const place = locate(yaml, ['sources', index, 'test'])
    return [{id: 'missing-file', facts: {path: source.test}, file: yaml.file, ...place, severity: 'error'}]
  })
  return (await Promise.all(problems)).flat()
}

function unusedSamples({article, yaml, samples, prose}: ArticleFiles): readonly Problem[] {
  if (!article || !yaml) return []
  const used = new Set([
    ...article.signatures.flatMap(({matches, misses}) => [...matches, ...misses]),
    ...article.configs.map(({file}) => file),
  ])
  const shown = (page: Prose | undefined, name: string): boolean =>
    [name, name.replace('samples/', '')].some(file => page?.text.includes(`::sample{file="${file}"}`))
  return [...samples.keys()]
    .filter(name => !used.has(name) && !shown(prose.en, name))
    .map(name => {
      const path = yaml.file.replace('article.yaml', name)
      return {id: 'sample-unused', facts: {path: name}, file: path, line: 1, column: 1, severity: 'warning'}
    })
}
