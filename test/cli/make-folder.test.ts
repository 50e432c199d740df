import {mkdtemp, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {makeFolder} from '../../src/cli/make-folder.ts'
import {runShindan} from './run-shindan.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shindan-folder-'))
  await writeFile(path.join(folder, 'file'), '')
})
afterAll(() => rm(folder, {recursive: true}))

describe('makeFolder', () => {
  it('makes a folder and those above it, and takes one that is there', async () => {
    const deep = path.join(folder, 'a/b/c')
    await makeFolder(deep)
    await makeFolder(deep)
    expect((await stat(deep)).isDirectory()).toBe(true)
  })

  it.each(['file', 'file/below'])('does not take a file for one: %s', async name => {
    await expect(makeFolder(path.join(folder, name))).rejects.toMatchObject({code: 'ENOTDIR'})
  })

  it('says that there can be none below /proc', async () => {
    await expect(makeFolder('/proc/shindan/below')).rejects.toThrow()
    for (const command of [
      ['redact', '--out', '/proc/shindan', path.join(folder, 'file')],
      ['pack', 'app', '--out', '/proc/shindan'],
      ['pack', 'offline', '--out', '/proc/shindan'],
      ['pack', 'portal', '--out', '/proc/shindan'],
    ]) {
      const {err, code} = await runShindan(command)
      expect({command, code, said: err.includes('cannot be written')}).toEqual({command, code: 2, said: true})
    }
  }, 60_000)
})
