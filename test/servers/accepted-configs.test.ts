import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/input/apply-edits.ts'
import {check} from '../config/check.ts'
import {readExamples} from '../config/read-examples.ts'
import {fixtures, readFixture} from '../config/read-fixture.ts'
import {nginxFile} from './nginx-file.ts'
import {configtest} from './start-apache.ts'
import {type HaproxyTester, haproxyTester} from './test-haproxy.ts'
import {type NginxTester, nginxTester} from './test-nginx.ts'

describe('what Apache accepts', () => {
  const examples = readExamples().filter(({kind}) => kind === 'apache-config')

  it.each(examples)('$rule: the example $name', async ({text, refused = false}) => {
    // The certificate of a virtual host with TLS is not at hand.
    expect(await configtest(text.replace(/^ *SSLEngine on$/gmu, ''))).toMatchObject({ok: !refused})
  })

  // A fixture that Apache refuses before is refused after it as well.
  const fixed = fixtures.flatMap(name => {
    if (name === 'close-without-open') return []
    const {findings, source} = check(readFixture(name))
    return findings.flatMap(({fixes}) =>
      fixes.map(({remedy, edits}) => ({name, remedy, text: applyEdits(source.text, edits)})),
    )
  })

  it.each(fixed)('$name after $remedy', async ({text}) => {
    expect(await configtest(text)).toMatchObject({ok: true})
  })

  it('a virtual host on one line only after its breaks were restored', async () => {
    const text = readFixture('one-line-nested')
    expect(await configtest(text)).toMatchObject({ok: false})
    expect(await configtest(check(text).source.text)).toMatchObject({ok: true})
  })
})

describe('what nginx accepts', () => {
  let tester: NginxTester
  beforeAll(async () => {
    tester = await nginxTester()
  })
  afterAll(() => tester.remove())
  const examples = readExamples().filter(({kind}) => kind === 'nginx-config')

  it.each(examples)('$rule: the example $name', async ({text, refused = false}) => {
    expect(await tester.test(nginxFile('logs', 8080, text))).toMatchObject({ok: !refused})
  })
})

describe('what HAProxy accepts', () => {
  let tester: HaproxyTester
  beforeAll(async () => {
    tester = await haproxyTester()
  })
  afterAll(() => tester.remove())
  const examples = readExamples().filter(({kind}) => kind === 'haproxy-config')

  it.each(examples)('$rule: the example $name', async ({text, refused = false}) => {
    expect(await tester.testSections(text)).toMatchObject({ok: !refused})
  })
})
