import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {rules} from '../../src/config/rules/index.ts'
import type {RuleExample} from '../../src/content/read-rule-examples.ts'
import {applyEdits} from '../../src/input/apply-edits.ts'
import {checkExample} from '../config/check.ts'
import {readExamples} from '../config/read-examples.ts'
import {changedLines} from './changed-lines.ts'
import {type Behind, fixProbes} from './fix-probes.ts'
import {intendedLines} from './intended-lines.ts'
import {nginxFile} from './nginx-file.ts'
import {runHaproxy} from './run-haproxy.ts'
import {configtest, startApache} from './start-apache.ts'
import {type HeaderEcho, startHeaderEcho} from './start-header-echo.ts'
import {startNginx} from './start-nginx.ts'
import {haproxyTester} from './test-haproxy.ts'
import {nginxTester} from './test-nginx.ts'

/** Every correction of every example; 'kind', `text` and `fixed` are those of the file that it changes. */
const cases = readExamples().flatMap(example => {
  const {findings, sources} = checkExample(example)
  return findings
    .filter(finding => finding.check === example.rule)
    .flatMap(({fixes, facts}) =>
      fixes.flatMap(({remedy, edits, revives, input}) => {
        const source = sources[input]
        if (!source) return []
        const {kind, text} = source
        const fixed = applyEdits(text, edits)
        const after = (name: string, own: string) => (name === source.name ? fixed : own)
        const mended = {
          ...example,
          text: after(example.name, example.text),
          others: example.others.map(other => ({...other, text: after(other.name, other.text)})),
        }
        return [{...example, example, mended, facts, remedy, revives, kind, text, fixed}]
      }),
    )
})

/** For downloads only, the rest stays as it is; and of encoded slashes the other half is Tomcat's. */
const leavesInfo: ReadonlySet<string> = new Set(['nocanon-for-download', 'allow-encoded-slashes'])

describe('the corrections of the examples', () => {
  it('exist for every remedy that a rule names', () => {
    const offered = new Set(cases.map(({remedy}) => remedy))
    expect(new Set(rules.flatMap(({remedies}) => remedies))).toEqual(offered)
  })

  it('change the lines they name and no others', () => {
    const changes = cases.map(({rule, name, remedy, text, fixed}) => [
      `${rule} ${name} ${remedy}`,
      changedLines(text, fixed),
    ])
    expect(Object.fromEntries(changes)).toEqual(intendedLines)
  })

  it.each(cases)('$name after $remedy: a second check finds nothing', ({rule, example, mended, remedy, revives}) => {
    const alarms = (of: typeof example) => checkExample(of).findings.filter(({severity}) => severity !== 'info')
    const left = checkExample(mended).findings.filter(finding => finding.check === rule)
    expect(left.map(({severity}) => severity)).toEqual(
      leavesInfo.has(remedy) && mended.others.length === 0 ? ['info'] : [],
    )
    const before = alarms(example).map(finding => finding.check)
    const fresh = alarms(mended).filter(finding => !before.includes(finding.check))
    expect(fresh.map(finding => finding.check)).toEqual(revives)
  })
})

describe('with the real server', () => {
  let confluence: HeaderEcho
  let synchrony: HeaderEcho
  beforeAll(async () => {
    confluence = await startHeaderEcho()
    synchrony = await startHeaderEcho()
  })
  afterAll(async () => {
    await confluence.stop()
    await synchrony.stop()
  })

  const ofProxies = cases.filter(({kind}) => kind === 'apache-config' || kind === 'nginx-config')

  it.each(ofProxies)('$name after $remedy is accepted', async ({kind, fixed}) => {
    expect(await accepts(kind, here(fixed))).toBe(true)
  })

  const shown = cases.flatMap(each => {
    const probe = fixProbes[`${each.name} ${each.remedy}`] ?? fixProbes[each.remedy]
    return probe ? [{...each, probe}] : []
  })

  // Each with servers of its own; several wait for a connection to be cut.
  it.concurrent.each(shown)(
    '$name fails before $remedy and works after it',
    async ({kind, text, fixed, facts, probe, refused}) => {
      const works = async (config: string): Promise<boolean> => {
        const server = await start(kind, here(config))
        const behind: Behind = {port: server.port, confluence, synchrony, facts}
        return probe(behind).finally(() => server.stop())
      }
      const before = refused ? accepts(kind, here(text)) : works(text)
      expect([await before, await works(fixed)]).toEqual([false, true])
    },
    20_000,
  )

  it.each(cases.filter(({refused}) => refused))('$name is refused before $remedy', async ({kind, text}) => {
    expect(await accepts(kind, here(text))).toBe(false)
  })

  it('an idle WebSocket is not cut by proxy_send_timeout', async () => {
    const [example] = cases.filter(({name}) => name === 'short.nginx.conf')
    const text = (example?.fixed ?? '').replace('proxy_read_timeout', 'proxy_send_timeout 1s; proxy_read_timeout')
    const nginx = await startNginx(here(text))
    const behind: Behind = {port: nginx.port, confluence, synchrony, facts: {}}
    expect(await fixProbes['lengthen-timeout']?.(behind).finally(() => nginx.stop())).toBe(true)
  })

  /** A configuration that leads to the backends of this test, by HTTP, and is as impatient as the test. */
  function here(text: string): string {
    return text
      .replaceAll('localhost:8090', `127.0.0.1:${confluence.port}`)
      .replaceAll('localhost:8091', `127.0.0.1:${synchrony.port}`)
      .replaceAll(/\*:(?:443|8080)/gu, '*:*')
      .replace(/^ *SSLEngine on$/gmu, '')
      .replace(/Timeout 20\b/u, 'Timeout 1')
      .replace(/timeout=20\b/u, 'timeout=1')
      .replace(/proxy_read_timeout 15s/u, 'proxy_read_timeout 1s')
      .replace(/(timeout (?:client|server)) 20s/gu, '$1 1s')
  }
})

function start(kind: RuleExample['kind'], text: string) {
  if (kind === 'haproxy-config') return runHaproxy(text)
  return kind === 'nginx-config' ? startNginx(text) : startApache(text)
}

async function accepts(kind: RuleExample['kind'], text: string): Promise<boolean> {
  if (kind === 'apache-config') return (await configtest(text)).ok
  if (kind === 'haproxy-config') {
    const haproxy = await haproxyTester()
    const {ok} = await haproxy.testSections(text).finally(() => haproxy.remove())
    return ok
  }
  const tester = await nginxTester()
  const {ok} = await tester.test(nginxFile('logs', 8080, text)).finally(() => tester.remove())
  return ok
}
