import type {NamedBlob} from '../box/messages.ts'

/** Files that are taken at once: more than any installation has, less than a tab can list. */
export const mostFiles = 20_000

/** The files below some folders. */
export interface FolderFiles {
  /** In the order of their paths, which are their names: `logs/atlassian-confluence.log`. */
  readonly files: readonly NamedBlob[]
  /** Names of folders that hold no file, and of those that could not be read whole. */
  readonly empty: readonly string[]
  readonly unreadable: readonly string[]
  /** Whether there were more files than `mostFiles`. */
  readonly cut: boolean
}

/** Reads dropped folders with all that is below them; never rejects. */
export async function readFolders(folders: readonly FileSystemDirectoryEntry[]): Promise<FolderFiles> {
  const files: NamedBlob[] = []
  const empty: string[] = []
  const unreadable = new Set<string>()
  for (const folder of folders) {
    const before = files.length
    // Not recursive: folders may be nested deeper than the stack.
    for (let open: FileSystemEntry[] = [folder]; open.length > 0 && files.length < mostFiles; ) {
      const entry = open.pop()
      try {
        if (entry && isFile(entry)) files.push({name: pathOf(entry), blob: await toFile(entry)})
        else if (entry && isFolder(entry)) open = [...open, ...(await entriesOf(entry))]
      } catch {
        unreadable.add(folder.name)
      }
    }
    if (files.length === before && !unreadable.has(folder.name)) empty.push(folder.name)
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1))
  return {files, empty, unreadable: [...unreadable], cut: files.length >= mostFiles}
}

function pathOf({fullPath}: FileSystemEntry): string {
  return fullPath.replace(/^\//u, '')
}

function toFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

/** Browsers hand out a part of a folder at a time, and nothing at its end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (part.length === 0) return entries
    entries.push(...part)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
