import {describe, expect, it} from 'vitest'
import {readTransfer, type TransferData} from '../../../src/widgets/check/read-transfer.ts'

const log = new File(['x'], 'a.log', {type: ''})
const picture = new File(['x'], 'cells.png', {type: 'image/png'})

function transfer(text: string, files: readonly File[] = [], folders: readonly string[] = []): TransferData {
  const entry = (name: string, isDirectory: boolean) => ({
    kind: 'file',
    webkitGetAsEntry: () => ({name, isDirectory}) as FileSystemEntry,
  })
  return {
    items: [...files.map(({name}) => entry(name, false)), ...folders.map(name => entry(name, true))],
    files: [...files, ...folders.map(name => new File([], name))],
    getData: () => text,
  }
}

describe('a paste or drop', () => {
  it('gives text as it is', () => {
    expect(readTransfer(transfer('a\r\nb'))).toEqual({text: 'a\r\nb', files: [], folders: []})
  })

  it('takes a file and not its name, which file managers put beside it', () => {
    expect(readTransfer(transfer('a.log', [log]))).toEqual({text: '', files: [log], folders: []})
  })

  it('takes the text of a spreadsheet and not the picture of it', () => {
    expect(readTransfer(transfer('a\tb', [picture]))).toEqual({text: 'a\tb', files: [], folders: []})
  })

  it('takes a picture that comes alone, so that it can be said what it is', () => {
    expect(readTransfer(transfer('', [picture]))).toMatchObject({files: [picture]})
  })

  it('names folders apart from files', () => {
    expect(readTransfer(transfer('', [log], ['logs']))).toMatchObject({
      text: '',
      files: [log],
      folders: [{name: 'logs'}],
    })
  })
})
