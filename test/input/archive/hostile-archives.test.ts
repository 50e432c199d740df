import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {bytesFile} from '../../../src/input/bytes-file.ts'
import {outline, readAll} from '../../diagnosis/read-all.ts'
import {readSample} from '../../diagnosis/read-case.ts'
import {makeTar, paxRecords} from './make-tar.ts'
import {makeZip, type ZipPart} from './make-zip.ts'

const log = await readSample('qsh-named.log')
const good: ZipPart = {name: 'a.log', data: log}
const kind = 'confluence-log'
const bytes = (...codes: readonly number[]) => Uint8Array.of(...codes)
const shiftJis = bytes(0x83, 0x8d, 0x83, 0x4f, 0x2e, 0x6c, 0x6f, 0x67)
/** A log that deflate makes a thousand times smaller. */
const bomb = `${log}\n${' '.repeat(256 * 1024 * 1024)}`
const packedBomb = gzipSync(bomb)

describe('a hostile ZIP', () => {
  it.each<[string, Uint8Array, readonly string[]]>([
    [
      'leads out of its folder',
      makeZip([
        {...good, name: '../../etc/a.log'},
        {...good, name: '/b.log'},
        {...good, name: 'C:\\c.log'},
      ]),
      [`x/etc/a.log ${kind}`, `x/b.log ${kind}`, `x/c.log ${kind}`, 'x archive archive-read names-made-safe'],
    ],
    [
      'has names with markup and control characters',
      makeZip([{...good, name: '<img src=x onerror=alert(1)>\u001b[2J\u202e.log'}]),
      [`x/<img src=x onerror=alert(1)>\ufffd[2J\ufffd.log ${kind}`, 'x archive archive-read names-made-safe'],
    ],
    ['has names in Shift_JIS', makeZip([{...good, name: shiftJis}]), [`x/ログ.log ${kind}`, 'x archive archive-read']],
    [
      'is encrypted',
      makeZip([good, {...good, name: 'b.log', flags: 1}]),
      [`x/a.log ${kind}`, 'x archive archive-read members-encrypted'],
    ],
    [
      'has a wrong checksum',
      makeZip([{...good, crc: 1}]),
      [`x/a.log ${kind} checksum-mismatch`, 'x archive archive-read'],
    ],
    [
      'claims more bytes than there are',
      makeZip([{...good, size: 1 << 30}]),
      [`x/a.log ${kind} data-cut-off`, 'x archive archive-read'],
    ],
    [
      'claims fewer bytes than there are',
      makeZip([{...good, size: 3}]),
      [`x/a.log ${kind} checksum-mismatch`, 'x archive archive-read'],
    ],
    [
      'has data that are damaged',
      makeZip([{...good, packed: bytes(255, 255, 255, 255)}]),
      ['x archive archive-read members-damaged'],
    ],
    [
      'is compressed by a method that is not read',
      makeZip([good, {...good, method: 14}]),
      [`x/a.log ${kind}`, 'x archive archive-read method-not-read'],
    ],
    [
      'holds a symbolic link',
      makeZip([good, {name: 'l.log', data: '/etc/passwd', method: 0, mode: 0o120777}]),
      [`x/a.log ${kind}`, 'x archive archive-read members-special'],
    ],
    [
      'lists one member again and again',
      makeZip([good, ...new Array<ZipPart>(9).fill({...good, name: 'b.log', offset: 0})]),
      [`x/a.log ${kind}`, 'x archive archive-read members-overlap'],
    ],
    [
      'has lost its directory',
      makeZip([good, {...good, name: 'b.log', descriptor: true}], {directory: false}),
      [`x/a.log ${kind}`, `x/b.log ${kind}`, 'x archive archive-read archive-damaged'],
    ],
    [
      'has a damaged directory',
      damaged(makeZip([good, {...good, name: 'b.log'}])),
      [`x/a.log ${kind}`, `x/b.log ${kind}`, 'x archive archive-read archive-damaged'],
    ],
    ['holds nothing', makeZip([]), ['x archive archive-read']],
    [
      'holds an archive in an archive',
      makeZip([{name: 'in.zip', data: makeZip([good])}]),
      [`x/in.zip/a.log ${kind}`, 'x archive archive-read'],
    ],
    [
      'holds an archive in an archive in an archive',
      nest(makeZip([good]), 2),
      ['x archive archive-read archive-too-deep'],
    ],
    [
      'holds an archive that is not opened',
      makeZip([{name: 'a.7z', data: bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)}]),
      ['x archive archive-read members-not-opened'],
    ],
  ])('that %s gives what can be read, and a note', async (_, archive, expected) => {
    expect(outline(await readAll({x: archive}))).toEqual(expected)
  })

  it('that unfolds a thousandfold is stopped', async () => {
    const deflated = packedBomb.subarray(10, -8)
    const inputs = await readAll({x: makeZip([{name: 'a.log', packed: deflated, crc: 0, size: bomb.length}, good])})
    expect(outline(inputs)).toEqual([
      `x/a.log ${kind} event-too-long unfolds-too-far`,
      'x archive archive-read unfolds-too-far',
    ])
  }, 60_000)

  it('that hides the unfolding in what is no log is passed over', async () => {
    const zeros = new Uint8Array(64 * 1024 * 1024)
    const inputs = await readAll({x: makeZip([...new Array<ZipPart>(8).fill({name: 'z.log', data: zeros}), good])})
    expect(outline(inputs)).toEqual([`x/a.log ${kind}`, 'x archive archive-read'])
  }, 60_000)

  it('of a hundred thousand members and more is read up to there', async () => {
    const picture = {name: 'p', data: bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), method: 0}
    const inputs = await readAll({x: makeZip([good, ...new Array<ZipPart>(100_001).fill(picture)])})
    expect(outline(inputs)).toEqual([`x/a.log ${kind}`, 'x archive archive-read too-many-members'])
    expect(inputs.at(-1)?.notes[0]?.facts).toEqual({read: 1, passed: 99_999})
  }, 60_000)

  it('of thousands of logs gives as many as can be listed', async () => {
    const line = {name: 'l.log', data: log.split('\n', 1)[0] ?? ''}
    const inputs = await readAll({x: makeZip(new Array<ZipPart>(2100).fill(line))})
    expect(inputs).toHaveLength(2001)
    expect(inputs.at(-1)?.notes.map(({id, facts}) => [id, facts.count])).toContainEqual(['too-many-inputs', 100])
    const rotated = Array.from({length: 2100}, (_, at) => ({...line, name: `l.log.${at}`}))
    const [joined, archive] = await readAll({x: makeZip(rotated)})
    expect(joined && 'parts' in joined && joined.parts).toHaveLength(2000)
    expect(archive?.notes.map(({id, facts}) => [id, facts.count])).toContainEqual(['too-many-inputs', 100])
  }, 60_000)
})

describe('an archive that must be held as a whole', () => {
  const zip = makeZip([good, {name: 'filler', data: new Uint8Array(65 * 1024 * 1024), method: 0}])

  it('is refused from a pipe if it is large', async () => {
    const {open} = bytesFile('-', zip)
    const pipe = {...open(), size: null}
    expect(outline(await readAll([pipe]))).toEqual(['- archive archive-needs-file'])
  })

  it('is refused within another if it is large', async () => {
    const inputs = await readAll({
      x: makeTar([
        {name: 'in.zip', data: zip},
        {name: 'a.log', data: log},
      ]),
    })
    expect(outline(inputs)).toEqual([`x/a.log ${kind}`, 'x archive archive-read archive-in-memory'])
  })
})

describe('a hostile tar archive', () => {
  const long = `${'folder/'.repeat(40)}a.log`
  it.each<[string, Uint8Array, readonly string[]]>([
    [
      'leads out of its folder',
      makeTar([
        {name: '../../../etc/a.log', data: log},
        {name: '/var/b.log', data: log},
      ]),
      [`x/etc/a.log ${kind}`, `x/var/b.log ${kind}`, 'x archive archive-read names-made-safe'],
    ],
    [
      'holds links, devices and a sparse file',
      makeTar([
        {name: 'l.log', type: '2', linkName: '/etc/passwd'},
        {name: 'h.log', type: '1', linkName: 'a.log', size: 1 << 20},
        {name: 'zero', type: '3'},
        {name: 's.log', type: 'S', data: log},
        {name: 'x', type: 'x', data: paxRecords({'GNU.sparse.major': '1'})},
        {name: 't.log', data: log},
        {name: 'a.log', data: log},
      ]),
      [`x/a.log ${kind}`, 'x archive archive-read members-special'],
    ],
    [
      'has long names as GNU writes them',
      makeTar([
        {name: '././@LongLink', type: 'L', data: `${long}\0`},
        {name: long.slice(0, 100), data: log},
      ]),
      [`x/${long} ${kind}`, 'x archive archive-read'],
    ],
    [
      'has long names as pax writes them',
      makeTar([
        {name: 'pax', type: 'x', data: paxRecords({path: `ログ/${long}`})},
        {name: 'short', data: log},
      ]),
      [`x/ログ/${long} ${kind}`, 'x archive archive-read'],
    ],
    [
      'claims more bytes than there are',
      makeTar([{name: 'a.log', data: log.padEnd(8192, '\n'), size: 2 ** 32}], {end: false}),
      [`x/a.log ${kind} data-cut-off`, 'x archive archive-read archive-cut-off'],
    ],
    [
      'is damaged between two members',
      makeTar([
        {name: 'a.log', data: log},
        {name: 'broken', type: '0', data: 'x'.repeat(600)},
        {name: 'b.log', data: log},
      ]).map((byte, at, all) => (at === all.indexOf(0x62, 512 + log.length) + 1 ? 0 : byte)),
      [`x/a.log ${kind}`, `x/b.log ${kind}`, 'x archive archive-read archive-damaged'],
    ],
  ])('that %s gives what can be read, and a note', async (_, archive, expected) => {
    expect(outline(await readAll({x: archive}))).toEqual(expected)
    // The same where there is no going back.
    expect(outline(await readAll({x: gzipSync(archive)}))).toEqual(expected)
  })
})

describe('a hostile gzip file', () => {
  const packed = gzipSync(log)
  it.each<[string, Uint8Array, readonly string[]]>([
    ['is cut off', packed.subarray(0, -40), [`x ${kind} data-cut-off`]],
    ['is cut off within its checksum', packed.subarray(0, -5), [`x ${kind} data-cut-off`]],
    [
      'has a wrong checksum',
      packed.map((byte, at) => (at === packed.length - 6 ? byte ^ 1 : byte)),
      [`x ${kind} checksum-mismatch`],
    ],
    [
      'has a wrong checksum in its first member',
      Buffer.concat([packed.map((byte, at) => (at === packed.length - 6 ? byte ^ 1 : byte)), packed]),
      [`x ${kind} checksum-mismatch`],
    ],
    ['is padded with zeros', Buffer.concat([packed, new Uint8Array(512)]), [`x ${kind}`]],
    ['is followed by something else', Buffer.concat([packed, Buffer.from('something else')]), [`x ${kind}`]],
    ['is compressed twice', gzipSync(packed), ['x archive archive-too-deep']],
    [
      'is a name and nothing more',
      bytes(0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3, 0x61),
      ['x unknown empty-input data-cut-off'],
    ],
    [
      'holds thousands of empty members',
      Buffer.concat([...new Array<Uint8Array>(20_000).fill(gzipSync('')), packed]),
      [`x ${kind}`],
    ],
  ])('that %s gives what can be read, and a note', async (_, archive, expected) => {
    expect(outline(await readAll({x: archive}))).toEqual(expected)
  })

  it('that unfolds a thousandfold is stopped', async () => {
    expect(outline(await readAll({x: packedBomb}))).toEqual([`x ${kind} event-too-long unfolds-too-far`])
  }, 60_000)

  it('in an archive counts for the whole', async () => {
    const inputs = await readAll({x: makeZip([{name: 'a.log.gz', data: packedBomb, method: 0}, good])})
    expect(outline(inputs)).toEqual([
      `x/a.log.gz ${kind} event-too-long unfolds-too-far`,
      'x archive archive-read unfolds-too-far',
    ])
  }, 60_000)
})

/** One archive within the other. */
function nest(archive: Uint8Array, times: number): Uint8Array {
  return times === 0 ? archive : nest(makeZip([{name: 'in.zip', data: archive}]), times - 1)
}

/** Overwrites the first header of the directory. */
function damaged(archive: Uint8Array): Uint8Array {
  const at = Buffer.from(archive).indexOf(bytes(0x50, 0x4b, 1, 2))
  return archive.map((byte, index) => (index === at + 2 ? 0x7f : byte))
}
