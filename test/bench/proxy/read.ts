import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {build, type Plugin} from 'esbuild'
import type {checkConfig as CheckConfig} from '../../../src/config/check-config.ts'
import type {readConfig as ReadConfig} from '../../../src/config/read-config.ts'
import type {Rule} from '../../../src/config/rules/rule.ts'
import type {InputKind} from '../../../src/model/input-kind.ts'
import {sourceOf} from '../../config/source-of.ts'
import {generateConfig} from './generate-config.ts'

/** How long a large configuration takes to read and check by the code as the page loads it, and how large that is. */
const length = Number(process.env.KB ?? 200) * 1000
const rounds = Number(process.env.ROUNDS ?? 7)

const config = path.join(import.meta.dirname, '../../../src/config')
const kb = (count: number) => (count / 1000).toFixed(1)

/** What stands in the place of parts that are not counted: their exports, empty. */
function leaveOut(parts: RegExp): Plugin {
  return {
    name: 'leave-out',
    setup(building) {
      building.onLoad({filter: parts}, async ({path: file}) => {
        const exported = (await readFile(file, 'utf8')).matchAll(/^export (?:const|function) (\w+)/gmu)
        return {contents: Array.from(exported, ([, name]) => `export const ${name} = {}`).join('\n'), loader: 'ts'}
      })
    },
  }
}

async function bundle(modules: readonly string[], without: RegExp | null): Promise<Uint8Array> {
  const {outputFiles} = await build({
    stdin: {contents: modules.map(name => `export * from './${name}.ts'`).join('\n'), resolveDir: config},
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    plugins: without ? [leaveOut(without)] : [],
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}

async function size(title: string, modules: readonly string[], without: RegExp | null): Promise<void> {
  const bytes = await bundle(modules, without)
  console.log(`${title}: ${kb(bytes.length)} KB minified, ${kb(gzipSync(bytes, {level: 9}).length)} KB gzipped`)
}

interface Bundled {
  readonly checkConfig: typeof CheckConfig
  readonly readConfig: typeof ReadConfig
  readonly rules: readonly Rule[]
}

const code = await bundle(['check-config', 'read-config', 'rules/index'], null)
const {checkConfig, readConfig, rules}: Bundled = await import(
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
)

console.log(
  '| configuration | KB | read and judged, ms: best | median | first | findings | with every correction re-checked |\n| --- | --- | --- | --- | --- | --- | --- |',
)
for (const proxy of ['apache', 'nginx'] as const) {
  const source = sourceOf(generateConfig(proxy, length), `${proxy}-config` satisfies InputKind)
  const runs = Array.from({length: rounds}, () => {
    const began = performance.now()
    const {model} = readConfig(source)
    for (const rule of rules) rule.check([model], {loggedPaths: []})
    return performance.now() - began
  })
  const sorted = [...runs].sort((a, b) => a - b)
  const began = performance.now()
  const {findings} = checkConfig([{...readConfig(source), input: 0}], {loggedPaths: []})
  const whole = performance.now() - began
  const times = [sorted[0], sorted[rounds >> 1], runs[0]].map(ms => (ms ?? 0).toFixed(0))
  const cells = [proxy, Math.round(source.text.length / 1000), ...times, findings.length, whole.toFixed(0)]
  console.log(`| ${cells.join(' | ')} |`)
}

// Dialects of other files, what HAProxy does to a path, and the rules about Tomcat and the JVM.
const others = [
  String.raw`(?:haproxy|tomcat|jvm|cfg|upm)-dialect\.ts$`,
  String.raw`forward[/\\]haproxy[/\\][\w-]+\.ts$`,
  String.raw`rules[/\\](?:ajp|connector|context-path|header-size|jndi|jvm|relaxed|threads)-[\w-]+\.ts$`,
].join('|')
console.log('')
await size(
  'Apache and nginx, parsers and rules',
  ['read-config', 'rules/index'],
  new RegExp(String.raw`${others}|fixes[/\\]index\.ts$`),
)
await size(
  'Apache and nginx, with corrections and predictions',
  ['check-config', 'read-config', 'predict'],
  new RegExp(others),
)
await size('All kinds of configuration', ['check-config', 'read-config', 'predict'], null)
