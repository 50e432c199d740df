import {spawn} from 'node:child_process'
import {appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {buffer, text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {encodeText} from '../../src/input/encode-text.ts'
import type {EncodingName} from '../../src/model/source-text.ts'
import {runShindan} from './run-shindan.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const line =
  '2024-01-08 09:32:51,795 ERROR [http-nio-8090-exec-1] [a.b.C] run 失敗 user: 田中太郎 at wiki01.corp.local\n'
const redacted = '2024-01-08 09:32:51,795 ERROR [http-nio-8090-exec-1] [a.b.C] run 失敗 user: user-1 at host-1\n'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shindan-redact-test-'))
})
afterAll(() => rm(folder, {recursive: true}))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const full = path.join(folder, name)
  await mkdir(path.dirname(full), {recursive: true})
  await writeFile(full, content)
  return full
}

const shindan = (...args: readonly string[]) => runShindan(['redact', ...args])

describe('shindan redact', {timeout: 60_000}, () => {
  it('prints one file with its values replaced', async () => {
    expect(await shindan(await file('one.log', line))).toMatchObject({out: redacted, err: '', code: 0})
  })

  it('gives a value the same pseudonym in all files, and replaces what only another file tells', async () => {
    await file('case/confluence.log', ' -- userName: takeda\n')
    await file('case/sub/notes.txt', 'Asked TAKEDA about it\n')
    const out = path.join(folder, 'out')
    const {out: said, code} = await shindan(path.join(folder, 'case'), '--out', out)
    expect(code).toBe(0)
    expect(said).toContain('user names: 1 different, replaced 2 times')
    expect(await readFile(path.join(out, 'case/confluence.log'), 'utf8')).toBe(' -- userName: user-1\n')
    expect(await readFile(path.join(out, 'case/sub/notes.txt'), 'utf8')).toBe('Asked user-1 about it\n')
    expect(await readFile(path.join(folder, 'case/sub/notes.txt'), 'utf8')).toBe('Asked TAKEDA about it\n')
  })

  it.each<[EncodingName, number[]]>([
    ['utf-8', []],
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
    ['utf-16le', []],
    ['shift_jis', []],
    ['euc-jp', []],
  ])('keeps the encoding %s with the mark %j', async (encoding, mark) => {
    const encode = (text: string) =>
      Buffer.concat([Uint8Array.from(mark), encodeText(text, encoding) ?? new Uint8Array()])
    const text = `ページを保存しました。表の予定を能率的に\r\n${line}`
    const {bytes} = await shindan(await file(`${encoding}-${mark.length}.log`, encode(text)))
    expect(bytes.equals(encode(text.replace(line, redacted)))).toBe(true)
  })

  it('keeps bytes that cannot be decoded in lines that do not change', async () => {
    const broken = Buffer.concat([
      Buffer.from('日本語の行\n'),
      Uint8Array.of(0x61, 0xff, 0x62, 0x0a),
      Buffer.from(line),
    ])
    const {bytes} = await shindan(await file('broken.log', broken))
    expect(bytes.includes(Buffer.from([0x61, 0xff, 0x62, 0x0a]))).toBe(true)
    expect(bytes.toString()).toContain(redacted)
  })

  it('reads a file of many parts, and a line longer than one', async () => {
    const large = await file('large.log', '')
    const filler = `2024-01-08 09:32:51,795 INFO [main] [a.b.C] run nothing ${'x'.repeat(900)}\n`
    for (let part = 0; part < 6; part++) await appendFile(large, filler.repeat(1100))
    await appendFile(large, `${'blah '.repeat(1_200_000)}userName: takeda ${'blah '.repeat(300_000)}\nby takeda\n`)
    const {out} = await shindan(large)
    expect(out).not.toContain('takeda')
    expect(out).toContain(`blah userName: user-1 blah`)
    expect(out.length).toBe((await readFile(large, 'utf8')).length)
  })

  it('writes what stands for what only where asked, readable by its owner alone', async () => {
    const mapping = path.join(folder, 'mapping.json')
    await shindan(await file('mapped.log', line), '--mapping', mapping)
    expect(JSON.parse(await readFile(mapping, 'utf8'))).toEqual({
      version: 1,
      replaced: [
        {kind: 'user', original: '田中太郎', pseudonym: 'user-1', count: 1},
        {kind: 'host', original: 'wiki01.corp.local', pseudonym: 'host-1', count: 1},
      ],
    })
  })

  it('counts with --json and shows no value', async () => {
    const name = await file('counted.log', line)
    const {out} = await shindan('--json', name)
    expect(JSON.parse(out)).toEqual({
      version: 1,
      inputs: [{name, bytes: Buffer.byteLength(line), output: null}],
      kinds: [
        {kind: 'user', values: 1, count: 1},
        {kind: 'host', values: 1, count: 1},
      ],
    })
  })

  it('writes all files where nobody reads any more what it prints', async () => {
    const out = await mkdtemp(path.join(folder, 'pipe-'))
    const from = path.join(out, 'from')
    await mkdir(from)
    for (const name of ['a.log', 'b.log', 'c.log']) await writeFile(path.join(from, name), 'userName: tanaka\n')
    const args = ['--import', 'tsx', path.join(root, 'src/cli/main.ts'), 'redact', from, '--out', path.join(out, 'to')]
    const child = spawn(process.execPath, args, {cwd: root, env: {...process.env, LC_ALL: 'C'}})
    child.stdout.destroy()
    const code = new Promise<number | null>(resolve => child.on('close', resolve))
    expect(await text(child.stderr)).toBe('')
    expect(await code).toBe(0)
    expect(await readFile(path.join(out, 'to/from/c.log'), 'utf8')).toBe('userName: user-1\n')
  })

  it('reads standard input as a process of its own and leaves nothing behind', async () => {
    const scratch = await mkdtemp(path.join(folder, 'scratch-'))
    const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'src/cli/main.ts'), 'redact', '-'], {
      cwd: root,
      env: {...process.env, LC_ALL: 'C', TMPDIR: scratch},
    })
    child.stdin.end(`takeda was here\n -- userName: takeda\n`)
    expect((await buffer(child.stdout)).toString()).toBe('user-1 was here\n -- userName: user-1\n')
    expect((await readdir(scratch)).filter(name => name.startsWith('shindan-redact'))).toEqual([])
  })

  it.each<[string, () => Promise<string[]>, string]>([
    ['no input', async () => [], 'no input'],
    ['a missing file', async () => ['no-such.log'], 'no-such.log does not exist'],
    ['several files without a folder', async () => [await file('a.log', line), await file('b.log', line)], '--out'],
    [
      'two files of one name',
      async () => [await file('x/a.log', line), await file('y/a.log', line), '--out', path.join(folder, 'same')],
      'would both be written to a.log',
    ],
    [
      'a copy that exists',
      async () => [await file('there.log', line), '--out', folder],
      'there.log exists and is not overwritten',
    ],
    [
      'a mapping that exists',
      async () => [await file('m.log', line), '--mapping', await file('old.json', '{}')],
      'old.json exists and is not overwritten',
    ],
    [
      'a mapping among what is passed on',
      async () => [
        await file('n.log', line),
        '--out',
        path.join(folder, 'o'),
        '--mapping',
        path.join(folder, 'o/m.json'),
      ],
      'lies in the folder of --out',
    ],
    [
      'an archive',
      async () => [await file('support.zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0))],
      'support.zip is an archive',
    ],
    [
      'a picture',
      async () => [await file('a.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\0', 'latin1'))],
      'is not a text',
    ],
  ])('refuses %s in one line', async (_, make, message) => {
    const {out, err, code} = await shindan(...(await make()))
    expect({out, code}).toEqual({out: '', code: 2})
    expect(err).toContain(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})
