import type {Lang} from '../model/lang.ts'
import {AddressFault, siteAddress} from '../site/site-address.ts'
import {cliWords} from './cli-words.ts'
import type {SiteSettings} from './command.ts'
import {commandHelp, generalHelp} from './help.ts'
import type {Home} from './home.ts'
import {langFromEnvironment} from './lang-from-environment.ts'
import {UsageError} from './usage-error.ts'

/** Where a call comes from and where its output goes. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly print: (text: string) => void
  /** Where bytes go; without it they are decoded as UTF-8 and printed. */
  readonly printBytes?: (bytes: Uint8Array) => void
  readonly complain: (line: string) => void
}

/** The whole command line: arguments in, text out, the exit code as a result. Only programming errors are thrown. */
export async function runCommand(
  argv: readonly string[],
  {environment: variables, print, complain, printBytes = bytes => print(new TextDecoder().decode(bytes))}: Terminal,
  home: Home,
): Promise<0 | 1 | 2> {
  const environment = langFromEnvironment(variables)
  let lang: Lang = environment
  try {
    const {rest, ...options} = sharedOptions(argv, environment)
    lang = options.lang
    const [name, ...args] = rest
    if (options.version) {
      print(`${home.version}\n`)
      return 0
    }
    if (name === undefined) {
      print(generalHelp(home, lang))
      return options.help ? 0 : 2
    }
    const load = commandOf(name, home)
    if (options.help) {
      print(commandHelp(name, lang))
      return 0
    }
    const command = await load()
    return await command({args, lang, json: options.json, site: () => siteSettings(variables), home, print, printBytes})
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause
    complain(`shindan: ${cliWords(lang).problem[cause.id](cause.facts)}\n`)
    return 2
  }
}

function commandOf(name: string, {commands, absent}: Home): Home['commands'][string] {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load) return load
  if (absent.includes(name)) throw new UsageError('checkout-only', {command: name})
  throw new UsageError('unknown-command', {command: name, known: Object.keys(commands).join(' ')})
}

/** Where the site is, as its build is told: `SITE_URL` and `BASE_URL`. */
function siteSettings(variables: Terminal['environment']): SiteSettings {
  try {
    const {origin, base} = siteAddress(variables)
    return {url: variables.SITE_URL ? (origin + base).replace(/\/$/u, '') : null, base}
  } catch (cause) {
    if (!(cause instanceof AddressFault)) throw cause
    throw new UsageError(cause.setting === 'SITE_URL' ? 'site-url' : 'base-url', {value: cause.value})
  }
}

interface SharedOptions {
  readonly rest: readonly string[]
  readonly lang: Lang
  readonly json: boolean
  readonly help: boolean
  readonly version: boolean
}

/** Takes out the options that every command has, wherever they stand; what follows `--` is left alone. */
function sharedOptions(argv: readonly string[], environment: Lang): SharedOptions {
  const rest: string[] = []
  let lang = environment
  let json = false
  let help = false
  let version = false
  for (let index = 0; index < argv.length; index += 1) {
    const arg = argv[index] ?? ''
    if (arg === '--') {
      rest.push(...argv.slice(index))
      break
    }
    if (arg === '--json') json = true
    else if (arg === '--help' || arg === '-h') help = true
    else if (arg === '--version') version = true
    else if (arg === '--lang') {
      index += 1
      lang = asLang(argv[index])
    } else if (arg.startsWith('--lang=')) lang = asLang(arg.slice('--lang='.length))
    else rest.push(arg)
  }
  return {rest, lang, json, help, version}
}

function asLang(value: string | undefined): Lang {
  if (value === 'en' || value === 'ja') return value
  throw new UsageError('unknown-lang', {lang: value ?? ''})
}
