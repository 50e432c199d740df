import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Lang} from '../model/lang.ts'
import {cliWords} from './cli-words.ts'
import type {Command} from './command.ts'
import {config} from './commands/config.ts'
import {diagnose} from './commands/diagnose.ts'
import {gate} from './commands/gate.ts'
import {logs} from './commands/logs.ts'
import {newArticle} from './commands/new-article.ts'
import {pack} from './commands/pack.ts'
import {qsh} from './commands/qsh.ts'
import {redact} from './commands/redact.ts'
import {search} from './commands/search.ts'
import {langFromEnvironment} from './lang-from-environment.ts'
import {UsageError} from './usage-error.ts'

const commands: Readonly<Record<string, Command>> = {
  diagnose,
  logs,
  config,
  redact,
  qsh,
  search,
  gate,
  'new-article': newArticle,
  pack,
}

/** Where a call comes from and where its output goes. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly print: (text: string) => void
  /** Where bytes go; without it they are decoded as UTF-8 and printed. */
  readonly printBytes?: (bytes: Uint8Array) => void
  readonly complain: (line: string) => void
}

/** The whole command line: arguments in, text out, the exit code as a result. Only programming errors are thrown. */
export async function runCli(
  argv: readonly string[],
  {environment: variables, print, complain, printBytes = bytes => print(new TextDecoder().decode(bytes))}: Terminal,
): Promise<0 | 1 | 2> {
  const environment = langFromEnvironment(variables)
  let lang: Lang = environment
  try {
    const {rest, ...options} = sharedOptions(argv, environment)
    lang = options.lang
    const [name, ...args] = rest
    if (name === undefined || options.help) {
      print(cliWords(lang).help())
      return name === undefined && !options.help ? 2 : 0
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) throw new UsageError('unknown-command', {command: name, known: Object.keys(commands).join(' ')})
    const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
    return await command({args, lang, json: options.json, site: siteAddress(variables), root, print, printBytes})
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause
    complain(`shindan: ${cliWords(lang).problem[cause.id](cause.facts)}\n`)
    return 2
  }
}

/** Where the site is, as its build is told: `SITE_URL` and `BASE_URL`. */
function siteAddress({SITE_URL: site, BASE_URL: base = '/'}: Terminal['environment']): string | null {
  return site ? `${site}${base}`.replace(/\/+$/u, '') : null
}

interface SharedOptions {
  readonly rest: readonly string[]
  readonly lang: Lang
  readonly json: boolean
  readonly help: boolean
}

/** Takes out the options that every command has, wherever they stand; what follows `--` is left alone. */
function sharedOptions(argv: readonly string[], environment: Lang): SharedOptions {
  const rest: string[] = []
  let lang = environment
  let json = false
  let help = false
  for (let index = 0; index < argv.length; index += 1) {
    const arg = argv[index] ?? ''
    if (arg === '--') {
      rest.push(...argv.slice(index))
      break
    }
    if (arg === '--json') json = true
    else if (arg === '--help' || arg === '-h') help = true
    else if (arg === '--lang') {
      index += 1
      lang = asLang(argv[index])
    } else if (arg.startsWith('--lang=')) lang = asLang(arg.slice('--lang='.length))
    else rest.push(arg)
  }
  return {rest, lang, json, help}
}

function asLang(value: string | undefined): Lang {
  if (value === 'en' || value === 'ja') return value
  throw new UsageError('unknown-lang', {lang: value ?? ''})
}
