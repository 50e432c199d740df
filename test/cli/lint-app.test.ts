import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {descriptor, jar} from '../confluence-app/lint/sample-app.ts'
import {runShindan} from './run-shindan.ts'

let folder: string
const at = (name: string) => path.join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shindan-lint-'))
  await writeFile(at('clean.jar'), jar({}))
  await writeFile(at('atlassian-plugin.xml'), descriptor('<rest path="a"/>\n<xwork key="b"/>'))
  await writeFile(at('hint.xml'), descriptor('<xwork key="b"/>'))
  await writeFile(at('text.jar'), 'no archive')
})
afterAll(() => rm(folder, {recursive: true, force: true}))

describe('shindan lint-app', () => {
  it('finds nothing in the app that pack makes', async () => {
    expect((await runShindan(['pack', 'app', '--out', folder])).code).toBe(0)
    const {out, code} = await runShindan(['lint-app', at('shindan-0.1.0.jar'), '--json'])
    expect(JSON.parse(out)).toEqual({version: 1, files: [{name: at('shindan-0.1.0.jar'), findings: []}]})
    expect(code).toBe(0)
  }, 120_000)

  it('prints the findings of each file under its name', async () => {
    const {out, code} = await runShindan(['lint-app', at('clean.jar'), at('atlassian-plugin.xml'), at('text.jar')])
    expect(code).toBe(1)
    expect(out.replaceAll(folder, '')).toBe(`/clean.jar: nothing found
/atlassian-plugin.xml
7:3 error  <rest> has no key. Give it a key that no other module of the app has.  module-key-missing
8:1 info   New versions of Confluence have Struts in place of XWork; apps for Confluence 10 use <struts>. Check the versions that the app is for; write <struts> for Confluence 10.  xwork-module

/text.jar
1:1 error  This is no ZIP archive that is whole: its directory is missing or damaged. Build or copy the JAR again, and compare its size and checksum.  archive-not-readable

2 errors, 0 warnings, 1 hint
`)
  })

  it('says it in Japanese', async () => {
    const {out} = await runShindan(['lint-app', at('atlassian-plugin.xml'), '--lang', 'ja'])
    expect(out).toContain('7:3 エラー  <rest> にキーがありません。アプリの中で重ならないキーを付けてください。')
    expect(out).toContain('エラー 1 件、警告 0 件、情報 1 件')
  })

  it('gives data as JSON', async () => {
    const {out} = await runShindan(['lint-app', at('text.jar'), '--json'])
    expect(JSON.parse(out).files[0].findings).toEqual([
      {
        id: 'archive-not-readable',
        severity: 'error',
        file: at('text.jar'),
        line: 1,
        column: 1,
        message: 'This is no ZIP archive that is whole: its directory is missing or damaged.',
        todo: 'Build or copy the JAR again, and compare its size and checksum.',
      },
    ])
  })

  it('takes a hint for no fault', async () => {
    expect((await runShindan(['lint-app', at('hint.xml')])).code).toBe(0)
  })

  it.each<[string, () => string[], RegExp]>([
    ['no file', () => [], /no input/],
    ['a missing file', () => [at('no.jar')], /does not exist/],
    ['a folder', () => [folder], /is no file/],
    ['an unknown option', () => ['--fix', at('clean.jar')], /--fix/],
  ])('refuses %s', async (_, args, complaint) => {
    const {err, out, code} = await runShindan(['lint-app', ...args()])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(complaint)
  })
})
