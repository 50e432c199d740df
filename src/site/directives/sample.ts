import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {RootContent} from 'mdast'
import type {ArticlePage, DirectiveAttributes} from './article-page.ts'

/** Languages of the highlighter by the end of a file's name; a log stays plain, for its colours would be noise. */
const languages: Readonly<Record<string, string>> = {
  '.conf': 'apacheconf',
  '.xml': 'markup',
  '.properties': 'properties',
  '.sh': 'bash',
  '.sql': 'sql',
  '.json': 'json',
}

/**
 * `::sample{file="samples/nocanon.conf"}`: a file of the article as a code block titled with its name.
 * Undefined if the article has no such sample.
 */
export function sample({folder}: ArticlePage, {file}: DirectiveAttributes): readonly RootContent[] | undefined {
  if (typeof file !== 'string' || file.split('/').includes('..')) return undefined
  const name = file.replace(/^samples\//, '')
  const sampleFile = path.join(folder, 'samples', name)
  if (!existsSync(sampleFile)) return undefined
  const value = readFileSync(sampleFile, 'utf8').replace(/\r?\n$/, '')
  return [{type: 'code', lang: language(name), meta: `title="${name}"`, value}]
}

function language(name: string): string {
  if (/nginx/.test(name)) return 'nginx'
  return languages[path.extname(name)] ?? 'text'
}
