/** What a paste or a drop brought. */
export interface Transfer {
  readonly text: string
  readonly files: readonly File[]
  readonly folders: readonly FileSystemDirectoryEntry[]
}

/** The part of `DataTransfer` that is read. */
export interface TransferData {
  readonly items: ArrayLike<Pick<DataTransferItem, 'kind'> & Partial<Pick<DataTransferItem, 'webkitGetAsEntry'>>>
  readonly files: ArrayLike<File>
  getData(format: string): string
}

/** Reads a paste or a drop. Text wins over images, which spreadsheets and word processors put beside it. */
export function readTransfer(data: TransferData): Transfer {
  const folders = Array.from(data.items).flatMap(item => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry?.() : null
    return entry && isFolder(entry) ? [entry] : []
  })
  const files = Array.from(data.files).filter(({name}) => !folders.some(folder => folder.name === name))
  const text = data.getData('text/plain')
  const onlyPictures = files.length > 0 && files.every(({type}) => type.startsWith('image/'))
  if (onlyPictures && text.trim() !== '') return {text, files: [], folders}
  return files.length + folders.length > 0 ? {text: '', files, folders} : {text, files, folders}
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
