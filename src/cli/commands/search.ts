import {openIndex} from '../../search/open-index.ts'
import {showDocument} from '../../search/show-document.ts'
import {cliWords} from '../cli-words.ts'
import type {Command} from '../command.ts'
import {parseArguments} from '../parse-arguments.ts'
import {UsageError} from '../usage-error.ts'

/** `search QUERY`: the knowledge base, ranked. Gives 0 whether or not something was found. */
export const search: Command = async ({args, lang, json, home, print}) => {
  const {files, values} = parseArguments(args, {limit: {type: 'string'}})
  const query = files.join(' ').trim()
  if (query === '') throw new UsageError('no-query')
  const limit = asLimit(values.limit)
  const opened = await openIndex(await home.searchIndex(), showDocument)
  const results = await opened.query(query, {lang, limit})
  if (json) {
    print(`${JSON.stringify({version: 1, results: results.map(({kind: _, ...result}) => result)}, null, 2)}\n`)
  } else if (results.length === 0) print(cliWords(lang).nothingFound({query}))
  else print(results.map(({title, url, excerpt}) => `${title}\n    ${url}\n    ${excerpt}\n`).join('\n'))
  return 0
}

function asLimit(value: unknown): number {
  if (value === undefined) return 10
  const limit = Number(value)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw new UsageError('limit', {limit: String(value)})
  return limit
}
