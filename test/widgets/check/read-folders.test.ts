import {describe, expect, it} from 'vitest'
import {readFolders} from '../../../src/widgets/check/read-folders.ts'

type Tree = {readonly [name: string]: Tree | string | null}

/** A folder as browsers hand it out, two entries at a time; `null` stands for what cannot be read. */
function folder(name: string, tree: Tree, path = `/${name}`): FileSystemDirectoryEntry {
  const entries = Object.entries(tree).map(([child, content]) => {
    const own = {name: child, fullPath: `${path}/${child}`, isFile: true, isDirectory: false}
    if (typeof content === 'object' && content !== null) return folder(child, content, own.fullPath)
    return {
      ...own,
      file: (resolve: (file: File) => void, reject: (error: Error) => void) =>
        content === null ? reject(new Error('NotFoundError')) : resolve(new File([content], child)),
    }
  })
  const own = {name, fullPath: path, isFile: false, isDirectory: true, createReader: handOut(...entries)}
  return own as unknown as FileSystemDirectoryEntry
}

function handOut(...entries: readonly unknown[]): FileSystemDirectoryEntry['createReader'] {
  return () => {
    let at = 0
    const readEntries = (resolve: (part: FileSystemEntry[]) => void) => {
      resolve(entries.slice(at, at + 2) as FileSystemEntry[])
      at += 2
    }
    return {readEntries}
  }
}

describe('readFolders', () => {
  it('takes all files below, named by their paths, in the order of those', async () => {
    const tree = {logs: {'b.log': 'b', 'a.log': 'a', 'c.log': 'c'}, conf: {'server.xml': 's'}, empty: {}}
    const {files, empty, unreadable, cut} = await readFolders([folder('home', tree)])
    expect(files.map(({name}) => name)).toEqual([
      'home/conf/server.xml',
      'home/logs/a.log',
      'home/logs/b.log',
      'home/logs/c.log',
    ])
    expect(await files[1]?.blob.text()).toBe('a')
    expect({empty, unreadable, cut}).toEqual({empty: [], unreadable: [], cut: false})
  })

  it('names folders without files, and those that could not be read whole', async () => {
    const read = await readFolders([folder('bare', {inner: {}}), folder('torn', {'a.log': null, 'b.log': 'b'})])
    expect(read).toMatchObject({empty: ['bare'], unreadable: ['torn']})
    expect(read.files.map(({name}) => name)).toEqual(['torn/b.log'])
  })

  it('reads folders however deep they are', async () => {
    let entry = folder('last', {'a.log': 'a'})
    for (let depth = 0; depth < 20_000; depth++) entry = {...folder('d', {}), createReader: handOut(entry)}
    expect((await readFolders([entry])).files).toHaveLength(1)
  })
})
