import {mkdir, rm, stat, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {skeleton} from './skeleton.ts'

/** What became of the wish for a new article. */
export type NewArticle =
  | {readonly done: true; readonly files: readonly string[]}
  /** No lower-case words joined by hyphens. */
  | {readonly done: false; readonly why: 'slug'}
  /** A file of it, from the project's root, is there already; nothing was written. */
  | {readonly done: false; readonly why: 'exists'; readonly file: string}

/** As in `Article.id`; it is the address of the article for good. */
const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** Writes the skeleton of an article in both languages under `root`, dated `day`. Nothing that is there is overwritten. */
export async function newArticle(root: string, slug: string, day: string): Promise<NewArticle> {
  if (!slugForm.test(slug)) return {done: false, why: 'slug'}
  const files = [...skeleton(slug, day)]
  for (const [file] of files) {
    if (await exists(join(root, file))) return {done: false, why: 'exists', file}
  }
  const written: string[] = []
  try {
    for (const [file, text] of files) {
      await mkdir(dirname(join(root, file)), {recursive: true})
      await writeFile(join(root, file), text, {flag: 'wx'})
      written.push(file)
    }
  } catch (cause) {
    // Half an article would only be in the way of the next attempt.
    await Promise.all(written.map(file => rm(join(root, file), {force: true})))
    throw cause
  }
  return {done: true, files: written}
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
