import {readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {lexApache} from '../../../src/config/apache/lex-apache.ts'
import {dialectOf} from '../../../src/config/dialects.ts'
import {lexNginx} from '../../../src/config/nginx/lex-nginx.ts'
import {patchBytes} from '../../../src/input/patch-bytes.ts'
import {readSource} from '../../../src/input/read-source.ts'
import type {SourceText} from '../../../src/model/source-text.ts'
import {stubbedServers} from '../../servers/stubbed-servers.ts'

/**
 * Reads real configuration files: whether every byte is kept, and whether the check calls wrong what the server accepts,
 * with files, hosts and certificates that are not here replaced. `npm run bench:proxy -- corpus DIR…`; without a folder
 * those of the tests and of this machine.
 */
const root = path.join(import.meta.dirname, '../../..')
const given = process.argv.slice(2)
const folders =
  given.length > 0
    ? given
    : [`${root}/test/config/fixtures`, `${root}/test/config/nginx/fixtures`, '/etc/apache2', '/etc/nginx']

function filesBelow(folder: string): readonly string[] {
  const found = statSync(folder, {throwIfNoEntry: false})
  if (!found) return []
  if (!found.isDirectory()) return found.size < 2_000_000 ? [folder] : []
  return readdirSync(folder).flatMap(name => filesBelow(path.join(folder, name)))
}

function isKept(source: SourceText): boolean {
  const {text, encoding} = source
  const spans = source.kind === 'apache-config' ? lexApache(text, encoding) : lexNginx(text, encoding)
  const bytes = patchBytes({...source, repairs: [], text: source.original}, [])
  return (
    spans.map(({span}) => text.slice(span.from, span.to)).join('') === text &&
    (bytes === null || Buffer.compare(bytes, source.bytes) === 0)
  )
}

const servers = await stubbedServers()
const details: string[] = []
let failures = 0
console.log(
  '| kind | files | kept byte by byte | templates | server accepts | of these called wrong | refuses | of these passed | only lacks what is not here |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
)
try {
  const sources = folders.flatMap(filesBelow).map(file => readSource(file, readFileSync(file)))
  for (const kind of ['apache-config', 'nginx-config'] as const) {
    const own = sources.filter(source => source.kind === kind)
    const counts = {kept: 0, templates: 0, accepted: 0, wronged: 0, refused: 0, missed: 0, lacking: 0}
    for (const source of own) {
      if (isKept(source)) counts.kept += 1
      else details.push(`${source.name}: bytes are lost`)
      const restored = dialectOf(kind)?.restoreBreaks(source) ?? source
      const problems = dialectOf(kind)?.read(restored.text, restored.encoding).problems ?? []
      if (problems.some(({id}) => id === 'template')) {
        counts.templates += 1
        continue
      }
      const {verdict, output} = await servers.test(kind, restored.text)
      counts[verdict] += 1
      const said = problems.map(({id, span}) => `${id} ${restored.text.slice(span.from, span.to)}`).join('; ')
      if (verdict === 'accepted' && problems.length > 0) {
        counts.wronged += 1
        details.push(`${source.name}: called wrong: ${said}`)
      } else if (verdict === 'refused' && problems.length === 0) {
        counts.missed += 1
        details.push(`${source.name}: refused: ${output}`)
      } else if (verdict === 'lacking' && process.env.SHOW) details.push(`${source.name}: ${output} / here: ${said}`)
    }
    failures += own.length - counts.kept + counts.wronged
    const {kept, templates, accepted, wronged, refused, missed, lacking} = counts
    console.log(`| ${[kind, own.length, kept, templates, accepted, wronged, refused, missed, lacking].join(' | ')} |`)
  }
  const others = sources.filter(({kind}) => kind !== 'apache-config' && kind !== 'nginx-config')
  console.log(`\n${others.length} more files were recognised as something else.`)
  if (process.env.SHOW) details.push(...others.map(({name, kind}) => `${name}: ${kind}`))
  console.log(details.join('\n'))
} finally {
  await servers.remove()
}
process.exitCode = failures > 0 ? 1 : 0
