import {stat} from 'node:fs/promises'
import {lintApp} from '../../confluence-app/lint/lint-app.ts'
import type {SeekableFile} from '../../input/seekable-file.ts'
import {formatRows} from '../../report/format-rows.ts'
import {lintAppEn} from '../../wording/lint-app.en.ts'
import {lintAppJa} from '../../wording/lint-app.ja.ts'
import type {Command} from '../command.ts'
import {fileOnDisk} from '../file-on-disk.ts'
import {parseArguments} from '../parse-arguments.ts'
import {unreadable} from '../unreadable.ts'
import {UsageError} from '../usage-error.ts'

/** `lint-app FILE…`: what is wrong with the descriptors or JARs of Confluence apps. */
export const lintAppCommand: Command = async ({args, lang, json, print}) => {
  const {files: names} = parseArguments(args, {})
  if (names.length === 0) throw new UsageError('no-app')
  const words = lang === 'ja' ? lintAppJa : lintAppEn
  const files = []
  for (const name of names) {
    const file = await openApp(name)
    const found = await lintApp(file)
    await file.close?.()
    const findings = found.map(({facts, ...finding}) => ({
      ...finding,
      message: words.findings[finding.id].message(facts),
      todo: words.findings[finding.id].todo(facts),
    }))
    files.push({name, findings})
  }
  const all = files.flatMap(({findings}) => findings)
  if (json) print(`${JSON.stringify({version: 1, files}, null, 2)}\n`)
  else {
    const rows = files.flatMap(({name, findings}) =>
      findings.map(({id, severity, file, line, column, message, todo}) => ({
        file: file === name ? name : `${name}/${file}`,
        cells: [`${line}:${column}`, words.severities[severity], [message, todo].join(words.between), id] as const,
      })),
    )
    for (const {name, findings} of files) if (findings.length === 0) print(words.clean({name}))
    const count = (severity: string) => all.filter(each => each.severity === severity).length
    const summary = words.summary({errors: count('error'), warnings: count('warning'), hints: count('info')})
    if (rows.length > 0) print(`${formatRows(rows)}\n\n${summary}\n`)
  }
  return all.some(({severity}) => severity !== 'info') ? 1 : 0
}

async function openApp(name: string): Promise<SeekableFile> {
  const found = await stat(name).catch(cause => unreadable(name, cause))
  if (!found.isFile()) throw new UsageError('not-a-file', {name})
  const file = fileOnDisk(name, found.size)
  const {slice} = file
  if (slice === null) throw new Error('Unexpected file without places')
  return {...file, size: found.size, slice}
}
