import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import type {Article} from '../model/article.ts'
import type {Problem} from './problem.ts'
import {type Page, readPage} from './read-page.ts'
import {readText} from './read-text.ts'
import {readYaml, type YamlFile} from './read-yaml.ts'
import schema from './schema/article.schema.json' with {type: 'json'}
import {validateSchema} from './validate-schema.ts'

/** The files of one article. */
export interface ArticleFiles extends Page {
  readonly slug: string
  /** The text of `article.yaml` for the places of its values; undefined if there is no such file. */
  readonly yaml?: YamlFile
  /** Only if `article.yaml` fits the schema. */
  readonly article?: Article
  /** By the name that the article uses: `samples/a.log`. */
  readonly samples: ReadonlyMap<string, Uint8Array>
}

const validate = new Ajv({allErrors: true, verbose: true, discriminator: true}).compile(schema)

/**
 * Reads the article `docs/kb/<slug>` under `root`: facts, prose in both languages and samples. The problems are those of
 * reading: files that are missing, YAML that is none, facts that do not fit the schema.
 */
export async function readArticle(root: string, slug: string): Promise<ArticleFiles> {
  const folder = `docs/kb/${slug}`
  const [facts, page, samples] = await Promise.all([
    readFacts(root, `${folder}/article.yaml`),
    readPage(root, `kb/${slug}/index`),
    readSamples(join(root, folder)),
  ])
  const {problems: faults, ...read} = facts
  // A Japanese page alone is one problem: its folder, not each file in it.
  const orphan = !read.yaml && !page.prose.en && page.prose.ja
  const problems = orphan ? [] : faults
  return {slug, ...read, prose: page.prose, samples, problems: [...problems, ...page.problems]}
}

async function readFacts(
  root: string,
  file: string,
): Promise<{readonly yaml?: YamlFile; readonly article?: Article; readonly problems: readonly Problem[]}> {
  const {text, problems: missing} = await readText(root, file)
  if (text === undefined) return {problems: missing}
  const {yaml, problems} = readYaml(file, text)
  if (problems.length > 0) return {yaml, problems}
  const faults = validateSchema(yaml, validate)
  return faults.length > 0 ? {yaml, problems: faults} : {yaml, article: yaml.value as Article, problems: []}
}

async function readSamples(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(join(folder, 'samples'), {withFileTypes: true}).catch(() => [])
  const names = entries.filter(entry => entry.isFile()).map(({name}) => `samples/${name}`)
  const files = names.sort().map(async name => [name, new Uint8Array(await readFile(join(folder, name)))] as const)
  return new Map(await Promise.all(files))
}
