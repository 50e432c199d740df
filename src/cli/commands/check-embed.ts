import {embedEn} from '../../wording/embed.en.ts'
import {embedJa} from '../../wording/embed.ja.ts'
import {cliWords} from '../cli-words.ts'
import type {Command} from '../command.ts'
import {checkFolder} from '../embed/check-folder.ts'
import {parseArguments} from '../parse-arguments.ts'
import {UsageError} from '../usage-error.ts'

/** `check-embed URL`: what a served embed folder, or the one of a `kb-search.js`, lacks for other sites' pages. */
export const checkEmbed: Command = async ({args, lang, json, print}) => {
  const {files} = parseArguments(args, {}, 1)
  if (!files[0]) throw new UsageError('no-web-address')
  const folder = folderOf(files[0])
  const words = lang === 'ja' ? embedJa : embedEn
  const findings = (await checkFolder(folder)).map(({id, severity, url, facts}) => ({
    ...{id, severity, url},
    message: words.findings[id](facts),
  }))
  if (json) print(`${JSON.stringify({version: 1, url: folder, findings}, null, 2)}\n`)
  else if (findings.length === 0) print(cliWords(lang).embedChecked())
  else
    print(
      findings.map(({severity, url, message}) => `${words.severities[severity]}: ${url}\n    ${message}\n`).join(''),
    )
  return findings.length === 0 ? 0 : 1
}

/** The folder that an address names, or that of the file that it names. */
function folderOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/u.test(url.protocol)) throw new UsageError('web-address', {address})
  url.search = ''
  url.hash = ''
  return new URL('.', /\.\w*[a-z]\w*$/u.test(url.pathname) ? url : `${url.href.replace(/\/*$/u, '')}/`).href
}
