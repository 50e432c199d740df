import {spawn} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {makeTar} from '../input/archive/make-tar.ts'
import {makeZip} from '../input/archive/make-zip.ts'
import {runShindan} from './run-shindan.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const samples = path.join(root, 'docs/kb/companion-jwt-qsh-mismatch-apache-nocanon/samples')
const [log, conf] = await Promise.all(
  ['qsh-named.log', 'plain.conf'].map(name => readFile(path.join(samples, name), 'utf8')),
)
const members = [
  {name: 'application-logs/atlassian-confluence.log', data: log ?? ''},
  {name: 'httpd/wiki.conf', data: conf ?? ''},
  {name: 'logo.png', data: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)},
]
const member = {name: 'a.log', data: log ?? ''}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shindan-archives-'))
})
afterAll(() => rm(folder, {recursive: true}))

async function save(name: string, bytes: Uint8Array): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, bytes)
  return file
}

const shindan = (...args: readonly string[]) => runShindan(args)

describe('shindan on an archive', {timeout: 60_000}, () => {
  it.each([
    [
      'en',
      'Confirmed: The reverse proxy re-encodes the path',
      '2 files inside were read. Passed over: 1 file that is neither',
    ],
    [
      'ja',
      '確定: リバース プロキシがパスを再エンコードしている',
      '中のファイルを 2 個読み取りました。ログでも設定ファイルでもない 1 個は',
    ],
  ])('settles a cause with what is inside, in %s', async (lang, headline, note) => {
    const file = await save('support.zip', makeZip(members))
    const {out, code} = await shindan('diagnose', '--lang', lang, file)
    expect(out).toContain(headline)
    expect(out).toContain(`${file}/application-logs/atlassian-confluence.log`)
    expect(out).toContain(note)
    expect(out).not.toContain('logo.png')
    expect(code).toBe(1)
  })

  it('gives the JSON of the contract: one object a file, places by name', async () => {
    const file = await save('json.zip', makeZip(members))
    const json = JSON.parse((await shindan('diagnose', '--json', file)).out)
    const name = `${file}/application-logs/atlassian-confluence.log`
    expect(json.inputs.map((input: {kind: string}) => input.kind)).toEqual([
      'confluence-log',
      'apache-config',
      'support-zip',
    ])
    expect(json.findings[0].places[0]).toMatchObject({input: name, line: 1})
  })

  it('takes out of it what the command is about', async () => {
    const file = await save('both.tar', makeTar(members))
    const kinds = async (command: string) =>
      JSON.parse((await shindan(command, '--json', file)).out).inputs.map((input: {kind: string}) => input.kind)
    expect(await kinds('logs')).toEqual(['confluence-log', 'support-zip'])
    expect(await kinds('config')).toEqual(['apache-config', 'support-zip'])
  })

  it('does not write into it', async () => {
    const bytes = makeZip(members)
    const file = await save('write.zip', bytes)
    const {out} = await shindan('config', '--write', '--remedy', 'add-nocanon', file)
    expect(out).toContain('files in an archive are not changed')
    expect(Buffer.from(bytes).equals(await readFile(file))).toBe(true)
  })

  it.each([
    ['zip', makeZip(members)],
    ['tar.gz', gzipSync(makeTar(members))],
  ])('reads a %s from standard input', async (_, bytes) => {
    const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'src/cli/main.ts'), 'diagnose', '-'], {
      cwd: root,
    })
    child.stdin.end(bytes)
    const out = await text(child.stdout)
    expect(out).toContain('-/httpd/wiki.conf')
    expect(out).toContain('2 files inside were read.')
  })

  it.each<[string, Uint8Array, string]>([
    ['cut.gz', gzipSync(log ?? '').subarray(0, -30), 'The compressed data end before they should.'],
    ['cut.tar', makeTar(members).subarray(0, -1600), 'ends before it should'],
    ['cut.zip', makeZip(members).subarray(0, -40), 'The list of files in'],
    ['crc.zip', makeZip([{name: 'a.log', data: log ?? '', crc: 1}]), 'does not match the size or the checksum'],
    ['climbs.zip', makeZip([{name: '../../a.log', data: log ?? ''}]), 'a name that leads out of its folder'],
    ['locked.zip', makeZip([{name: 'a.log', data: log ?? '', flags: 1}]), 'a.log is encrypted. Not read.'],
    ['twice.gz', gzipSync(gzipSync(log ?? '')), 'is packed into too many archives'],
    [
      'deep.zip',
      makeZip([{name: 'b.zip', data: makeZip([{name: 'c.zip', data: makeZip([])}])}]),
      'b.zip/c.zip is packed into too many archives',
    ],
    [
      'link.tar',
      makeTar([{name: 'passwd.log', type: '2', linkName: '/etc/passwd'}]),
      'is a link, a device or a sparse file',
    ],
    ['device.tar', makeTar([{name: 'disk.log', type: '4'}]), 'is a link, a device or a sparse file'],
    ['sparse.tar', makeTar([{name: 'holes.log', type: 'S', data: log ?? ''}]), 'is a link, a device or a sparse file'],
    [
      'overlaps.zip',
      makeZip([member, ...new Array(9).fill({...member, name: 'b.log', offset: 0})]),
      'claim bytes that belong to another file',
    ],
    ['before.zip', beginsBefore(), 'b.log claims bytes that belong to another file'],
    [
      'japanese.zip',
      // ログ.log in Shift_JIS, as Windows packs it.
      makeZip([{name: Uint8Array.of(0x83, 0x8d, 0x83, 0x4f, 0x2e, 0x6c, 0x6f, 0x67), data: log ?? ''}]),
      'japanese.zip/ログ.log',
    ],
    [
      'x.7z',
      Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4),
      'a 7-Zip archive, which is not opened here. Unpack it',
    ],
    ['x.rar', Buffer.from('Rar!\x1a\x07\x01\x00'), 'a RAR archive, which is not opened here. Unpack it'],
    ['x.xz', Buffer.from('\xfd7zXZ\0', 'latin1'), 'an XZ file, which is not opened here. Unpack it'],
    ['x.bz2', Buffer.from('BZh91AY&SY'), 'a bzip2 file, which is not opened here. Unpack it'],
    ['x.zst', Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0), 'a Zstandard file, which is not opened here. Unpack it'],
  ])('says what is wrong with %s', async (name, bytes, sentence) => {
    const {out, err, code} = await shindan('diagnose', await save(name, bytes))
    expect(out).toContain(sentence)
    // Where nothing within could be read, the call is told so as well.
    const none = out.startsWith('Nothing was checked')
    expect({code, said: err.includes('nothing was checked')}).toEqual(
      none ? {code: 2, said: true} : {code: 1, said: false},
    )
  })

  it('stops at an archive that unfolds too far', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from(log ?? ''), Buffer.alloc(256 * 1024 * 1024, ' ')]))
    const {out} = await shindan('diagnose', await save('bomb.gz', bomb))
    expect(out).toContain('The reading stopped here')
    expect(out).toContain('qsh-mismatch')
  })
})

/** A ZIP with a directory seven bytes further on than it says, so that its second member begins before the file. */
function beginsBefore(): Uint8Array {
  const bytes = makeZip([
    {...member, offset: 7},
    {...member, name: 'b.log', offset: 0},
  ])
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 6, view.getUint32(bytes.length - 6, true) + 7, true)
  return bytes
}
