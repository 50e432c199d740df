import {existsSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {onFreePort} from '../../../site/on-free-port.ts'
import {type Served, serveSite} from '../../../site/serve-site.ts'
import {packOfflineWords} from '../../../wording/pack-offline-words.ts'
import {langFromEnvironment} from '../../lang-from-environment.ts'
import {networkAddresses} from './network-addresses.ts'

// `serve.mjs` of the archive: bundled, it lies beside the pages it serves.
const words = packOfflineWords(langFromEnvironment(process.env)).serve
const dir = path.dirname(fileURLToPath(import.meta.url))

interface ServeCall {
  readonly host: string
  /** Null where any will do. */
  readonly port: number | null
}

/** Null for a call that is none. */
function readCall(args: readonly string[]): ServeCall | null {
  try {
    const options = {port: {type: 'string'}, host: {type: 'string', default: '127.0.0.1'}} as const
    const {port = null, host} = parseArgs({args: [...args], options}).values
    const number = port === null ? null : /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN
    return number === null || number <= 65535 ? {host, port: number} : null
  } catch {
    return null
  }
}

function start({host, port}: ServeCall): Promise<Served> {
  // The policy of the site would stop the scripts of that page: it is for a disk, and comes as a file to save.
  const serve = (on: number) => serveSite({dir, port: on, host, headers: true, saved: ['shindan.html']})
  return port === null ? onFreePort(8080, serve) : serve(port)
}

function end(message: string): never {
  process.stderr.write(message)
  process.exit(2)
}

const given = process.argv.slice(2)
if (given.some(word => word === '--help' || word === '-h')) {
  process.stdout.write(words.help)
  process.exit(0)
}
const call = readCall(given) ?? end(words.usage)
if (!existsSync(path.join(dir, 'headers', 'headers.json'))) end(words.incomplete({dir}))
const served = await start(call).catch((cause: NodeJS.ErrnoException) =>
  end(words.refused({host: call.host, port: call.port ?? 8080, code: cause.code ?? cause.message})),
)
const others = networkAddresses(call.host).map(name => served.url.replace('localhost', name))
process.stdout.write(words.serving({url: served.url, others: others.join(' ')}))
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void served.close().then(() => process.exit(0)))
}
