import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {checkConfig} from '../../src/config/check-config.ts'
import {readConfig} from '../../src/config/read-config.ts'
import {pathReencoded} from '../../src/config/rules/path-reencoded.ts'
import {prove} from '../../src/diagnosis/proof/prove.ts'
import {applyEdits} from '../../src/input/apply-edits.ts'
import {sourceOf} from '../config/source-of.ts'
import {sendRaw} from './send-raw.ts'
import {type RunningApache, startApache} from './start-apache.ts'
import {startVerifyingBackend, type VerifyingBackend} from './start-verifying-backend.ts'

let backend: VerifyingBackend
let apache: RunningApache
let plain: string

const path = (name: string): string => `/conf/download/attachments/98765/${encodeAsConfluence(name)}`

/** Java's URLEncoder with `%20` for a space: what stands in Confluence's download links. */
function encodeAsConfluence(name: string): string {
  return encodeURIComponent(name).replace(/[!'()~]/gu, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

async function statusOf(name: string): Promise<number | undefined> {
  const [status] = await sendRaw(apache.port, [backend.sign(`${path(name)}?version=1&api=v2`)])
  return status
}

/** The configuration after one of the fixes that our own check offers for it. */
function fixed(text: string, remedy: string): string {
  const reading = readConfig(sourceOf(text))
  const {findings} = checkConfig([{...reading, input: 0}], {loggedPaths: [path('a.pdf')]})
  const fix = findings.flatMap(({fixes}) => fixes).find(each => each.remedy === remedy)
  if (!fix) throw new Error(`no fix ${remedy}`)
  return applyEdits(reading.source.text, fix.edits)
}

beforeAll(async () => {
  backend = await startVerifyingBackend('/conf')
  plain = [
    '<VirtualHost *:*>',
    '    # 社内 wiki',
    '    ServerName confluence.example.com',
    '    ProxyPreserveHost On',
    `    ProxyPass /conf http://127.0.0.1:${backend.port}/conf`,
    `    ProxyPassReverse /conf http://127.0.0.1:${backend.port}/conf`,
    '</VirtualHost>',
    '',
  ].join('\n')
  apache = await startApache(plain)
})

afterAll(async () => {
  await apache.stop()
  await backend.stop()
})

describe('a token for an attachment, through a real Apache', () => {
  it('is refused behind a plain ProxyPass, and passes after a reload with our fix', async () => {
    const name = 'Quarterly report (final).pdf'
    expect(await statusOf(name)).toBe(401)
    expect(await statusOf('report.pdf')).toBe(200)

    const mended = fixed(plain, 'add-nocanon')
    expect(await apache.configtest(mended)).toMatchObject({ok: true})
    await apache.reload(mended)
    expect(await statusOf(name)).toBe(200)
    expect(await statusOf('report.pdf')).toBe(200)

    await apache.reload(plain)
    expect(await statusOf(name)).toBe(401)
  })

  it('passes as well with the fix for the download path only', async () => {
    const mended = fixed(plain, 'nocanon-for-download')
    expect(await apache.configtest(mended)).toMatchObject({ok: true})
    await apache.reload(mended)
    expect(await statusOf('Quarterly report (final).pdf')).toBe(200)
    const [other] = await sendRaw(apache.port, [backend.sign('/conf/rest/api/a%28b%29')])
    expect(other).toBe(401)
    await apache.reload(plain)
  })

  const names: readonly (readonly [name: string, status: number])[] = [
    ['report.pdf', 200],
    ['report final.pdf', 200],
    ['Screen Shot 2026-01-01.png', 200],
    ['50% off.pdf', 200],
    ['R&D plan.pdf', 200],
    ['[draft] x.pdf', 200],
    ['議事録.pdf', 200],
    ['議事録（最終版）.pdf', 200],
    ['見積書_2026年度.xlsx', 200],
    ['資料【極秘】.docx', 200],
    ['売上　報告.pdf', 200],
    ['テスト～1.pdf', 200],
    ['report (1).pdf', 401],
    ['résumé (1).pdf', 401],
    ['C++ guide.pdf', 401],
    ["John's notes.pdf", 401],
    ['me@corp.pdf', 401],
    ['a, b.pdf', 401],
    ['~draft.pdf', 401],
    ['議事録(最終版).pdf', 401],
    ['テスト~1.pdf', 401],
    ...[..."!$()*+,:;=@~'"].map(char => [`x${char}y.pdf`, char === '*' ? 200 : 401] as const),
  ]

  it.each(names)('%s is answered with %i behind a plain ProxyPass, as rule and proof say', async (name, status) => {
    expect(await statusOf(name)).toBe(status)
    const reading = readConfig(sourceOf(plain))
    expect(prove(reading, {asked: name, context: null, host: null, names: []})?.now.outcome.status).toBe(status)
    const {model} = reading
    const {answer} = pathReencoded.decide([model], {path: path(name), hasPlaceholder: false})
    expect(answer).toBe(status === 401 ? 'holds' : 'unchanged')
  })
})
