import {execFileSync} from 'node:child_process'
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {digest} from '../../src/content/digest.ts'
import {stamp} from '../../src/content/stamp.ts'

const valid = fileURLToPath(new URL('./fixtures/valid/', import.meta.url))
const english = 'docs/kb/heap-full/index.md'
const japanese = 'i18n/ja/docusaurus-plugin-content-docs/current/kb/heap-full/index.md'
/** What a stamp writes. */
const record = /source: .*\r?\nsections:\r?\n(?: {2}.*\r?\n)+/
let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'shindan-stamp-'))
  await cp(valid, root, {recursive: true})
})
afterEach(() => rm(root, {recursive: true}))

const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8')
const rewrite = async (file: string, find: string, replace: string): Promise<void> =>
  writeFile(join(root, file), (await read(file)).replace(find, replace))

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...identity, ...args], {cwd: root, stdio: 'ignore'})
}

describe('stamping a translation', () => {
  it('writes the digest of the English page, in quotes', async () => {
    await rewrite(english, 'needs more', 'wants more')
    const now = digest(await read(english))
    expect(await stamp(root, 'heap-full', 'en')).toContain(`${japanese}: source is now ${now}`)
    expect(await read(japanese)).toContain(`\nsource: '${now}'\nsections:\n  (head): '`)
  })

  it('adds what it records where there is none, and touches nothing else', async () => {
    const before = await read(japanese)
    await rewrite(japanese, record.exec(before)?.[0] ?? '', '')
    await stamp(root, 'heap-full', 'en')
    expect(await read(japanese)).toBe(before)
  })

  it('keeps line endings of Windows', async () => {
    const windows = (await read(japanese)).replaceAll('\n', '\r\n')
    await writeFile(join(root, japanese), windows.replace(record, ''))
    await stamp(root, 'heap-full', 'en')
    expect(await read(japanese)).toBe(windows)
  })

  it('shows the English change since the commit that last touched the Japanese page', async () => {
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'both')
    expect(await stamp(root, 'heap-full', 'en')).toContain('The English page did not change')
    await rewrite(english, 'needs more', 'wants more')
    const said = await stamp(root, 'heap-full', 'ja')
    expect(said).toContain('-description: Confluence needs more memory')
    expect(said).toContain('+description: Confluence wants more memory')
    expect(said).toMatch(/source を [0-9a-f]{12} にしました\n$/)
  })

  it('says so if git knows nothing', async () => {
    expect(await stamp(root, 'guide/start', 'en')).toMatch(/^What changed in English .* is not known/)
  })

  it('leaves a page alone that lacks a language', async () => {
    await rm(join(root, english))
    const before = await read(japanese)
    expect(await stamp(root, 'heap-full', 'ja')).toMatch(/^何も記録しませんでした/)
    expect(await read(japanese)).toBe(before)
  })
})
