import {readConfig} from '../../../src/config/read-config.ts'
import type {Site} from '../../../src/model/config-model.ts'
import {haproxySites} from '../../config/haproxy-sites.ts'
import {nginxSite} from '../../config/nginx-site.ts'
import {sourceOf} from '../../config/source-of.ts'
import {apacheCases} from '../../servers/apache-cases.ts'
import {type Comparison, compareTargets} from '../../servers/compare-targets.ts'
import {haproxyCases} from '../../servers/haproxy-cases.ts'
import {nginxCases} from '../../servers/nginx-cases.ts'
import {randomTargets} from '../../servers/random-targets.ts'
import {runHaproxy} from '../../servers/run-haproxy.ts'
import {startApache} from '../../servers/start-apache.ts'
import {startNginx} from '../../servers/start-nginx.ts'
import {startRecorder} from '../../servers/start-recorder.ts'
import {wholeHaproxy} from '../../servers/whole-haproxy.ts'

/**
 * Sends random targets through real proxies and compares what arrives with what is predicted, byte for byte. From the
 * environment: COUNT targets for each configuration, SEED, ALL=1 for every configuration of the tests, and ONLY, how the names begin.
 */
const count = Number(process.env.COUNT ?? 10_000)
const seed = Number(process.env.SEED ?? 20_250_926)

const apacheNames = [
  'a plain ProxyPass',
  'nocanon',
  'a context path',
  'mapping=encoded',
  'AllowEncodedSlashes NoDecode',
  'Location sections, the last of which wins, before a directive',
  'RewriteRule [P]',
  'RewriteRule [P,NE] with a query of its own',
  'ProxyPassMatch with a capture, and without one',
  'a balancer',
]

const nginxNames = [
  'no URI part',
  'a lone slash as URI part',
  'a context path on both sides',
  'a context path that ends in a slash, and a target with a path of its own',
  'merge_slashes off',
  'exact, guarded, regular and plain locations',
  'nested locations',
  'rewrite … break without a URI part',
  'rewrite … last, and one that drops the query',
  '$uri with the query',
]

const haproxyNames = [
  'nothing said',
  'mode tcp',
  'routes by the beginning, the end, the whole and a part of a path',
  'set-pathq and set-query',
  'replace-path that puts another context',
  'replace-pathq and replace-uri',
  'url_dec',
  'normalize-uri path-strip-dotdot',
  'normalize-uri percent-decode-unreserved',
  'rules of the frontend and of the backend, and a redirect',
]

interface Setup {
  readonly name: string
  readonly text: string
  readonly siteOf: (text: string) => Site | undefined
  readonly start: (text: string) => Promise<{readonly port: number; readonly stop: () => Promise<void>}>
}

function chosen<T extends {readonly name: string}>(cases: readonly T[], names: readonly string[]): readonly T[] {
  const missing = names.find(name => !cases.some(each => each.name === name))
  if (missing !== undefined) throw new Error(`no case ${missing}`)
  return process.env.ALL ? cases : cases.filter(({name}) => names.includes(name))
}

const setups: readonly Setup[] = [
  ...chosen(apacheCases, apacheNames).map(({name, config}) => ({
    name: `Apache: ${name}`,
    text: config,
    siteOf: (text: string) => readConfig(sourceOf(text)).model.sites[0],
    start: startApache,
  })),
  ...chosen(nginxCases, nginxNames).map(({name, text}) => ({
    name: `nginx: ${name}`,
    text,
    siteOf: nginxSite,
    start: startNginx,
  })),
  ...chosen(haproxyCases, haproxyNames).map(({name, text}) => ({
    name: `HAProxy: ${name}`,
    text,
    siteOf: (whole: string) => haproxySites(wholeHaproxy(whole, 80))[0],
    start: runHaproxy,
  })),
]

async function compare({text, siteOf, start}: Setup, own: number): Promise<Comparison> {
  const recorder = await startRecorder()
  try {
    const address = `127.0.0.1:${recorder.port}`
    const whole = text.replaceAll('server s {b}', `server s ${address}`).replaceAll('{b}', `http://${address}`)
    const site = siteOf(whole)
    if (!site) throw new Error('no site')
    const server = await start(whole)
    try {
      return await compareTargets(site, server.port, recorder, randomTargets(own, count))
    } finally {
      await server.stop()
    }
  } finally {
    await recorder.stop()
  }
}

let differences = 0
let unknown = 0
let compared = 0
const began = performance.now()
console.log('| configuration | targets | arrived | unknown | differences |\n| --- | --- | --- | --- | --- |')
for (const [index, setup] of setups.entries()) {
  if (!setup.name.startsWith(process.env.ONLY ?? '')) continue
  compared += 1
  const found = await compare(setup, seed + index)
  differences += found.differences.length
  unknown += found.unknown
  console.log(`| ${setup.name} | ${count} | ${found.forwarded} | ${found.unknown} | ${found.differences.length} |`)
  for (const each of found.differences.slice(0, 5)) console.log(`    ${JSON.stringify(each)}`)
}
const seconds = Math.round((performance.now() - began) / 1000)
console.log(
  `\n${compared * count} comparisons over ${compared} configurations in ${seconds} s: ${differences} differences, ${unknown} unknown`,
)
process.exitCode = differences > 0 ? 1 : 0
