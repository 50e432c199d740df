import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {makeTar} from '../input/archive/make-tar.ts'
import {makeZip} from '../input/archive/make-zip.ts'
import {outline, readAll} from './read-all.ts'
import {readSample} from './read-case.ts'

const [log = '', conf = ''] = await Promise.all(['qsh-named.log', 'plain.conf'].map(readSample))
const members = [
  {name: 'application-logs/atlassian-confluence.log', data: log},
  {name: 'httpd/wiki.conf', data: conf},
  {name: 'images/logo.png', data: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)},
  {name: 'notes.txt', data: 'Nothing to see here.'},
  {name: 'empty.log', data: ''},
]
const read = ['x/application-logs/atlassian-confluence.log confluence-log', 'x/httpd/wiki.conf apache-config']
const tar = makeTar(members)

describe('archives', () => {
  it.each([
    ['zip', makeZip(members)],
    ['stored zip', makeZip(members.map(member => ({...member, method: 0})))],
    ['zip with sizes behind the data', makeZip(members.map(member => ({...member, descriptor: true})))],
    ['zip64', makeZip(members, {zip64: true})],
    ['tar', tar],
    ['tar.gz', new Uint8Array(gzipSync(tar))],
  ])('gives logs and configurations of a %s, and counts the rest', async (_, bytes) => {
    const inputs = await readAll({x: bytes})
    expect(outline(inputs)).toEqual([...read, 'x support-zip archive-read'])
    expect(inputs.at(-1)).toMatchObject({bytes: bytes.length, notes: [{facts: {read: 2, passed: 3}}]})
  })

  it('reads a log that is compressed by itself', async () => {
    const bytes = Buffer.concat([gzipSync(log), gzipSync(log)])
    const inputs = await readAll({'atlassian-confluence.log.gz': bytes})
    expect(outline(inputs)).toEqual(['atlassian-confluence.log.gz confluence-log'])
    expect(inputs[0]).toMatchObject({bytes: new TextEncoder().encode(log + log)})
  })
})
