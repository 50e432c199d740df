import {newArticle as write} from '../../content/new-article.ts'
import {cliWords} from '../cli-words.ts'
import type {Command} from '../command.ts'
import {parseArguments} from '../parse-arguments.ts'
import {UsageError} from '../usage-error.ts'

/** `new-article SLUG`: writes the skeleton of an article in both languages and says what comes next. */
export const newArticle: Command = async ({args, home: {root}, lang, json, print}) => {
  const {files} = parseArguments(args, {}, 1)
  const slug = files[0]
  if (slug === undefined) throw new UsageError('no-slug')
  const result = await write(root, slug, new Date().toISOString().slice(0, 10)).catch(
    (cause: NodeJS.ErrnoException) => {
      throw new UsageError('unwritable-file', {name: cause.path ?? root})
    },
  )
  if (!result.done) {
    throw result.why === 'slug' ? new UsageError('slug', {slug}) : new UsageError('article-exists', {file: result.file})
  }
  if (json) print(`${JSON.stringify({version: 1, files: result.files}, null, 2)}\n`)
  else print(cliWords(lang).newArticle({files: result.files.map(file => `  ${file}\n`).join(''), slug}))
  return 0
}
