import {mkdir, stat} from 'node:fs/promises'
import path from 'node:path'

/**
 * Makes a folder and those above it. `mkdir` with `recursive` never returns where a file system says of a folder that is
 * there that it is not, as Linux does below `/proc` (seen with Node.js 20); this rejects with what the system said.
 */
export async function makeFolder(folder: string): Promise<void> {
  const made = await tryMaking(folder)
  if (made) return
  const above = path.dirname(path.resolve(folder))
  await makeFolder(above)
  await mkdir(folder)
}

/** Whether the folder is there now; not if those above it are missing. */
async function tryMaking(folder: string): Promise<boolean> {
  try {
    await mkdir(folder)
    return true
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : ''
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return true
    if (code === 'EEXIST') throw Object.assign(new Error(`${folder} is a file`), {code: 'ENOTDIR', syscall: 'mkdir'})
    if (code === 'ENOENT' && path.resolve(folder) !== path.dirname(path.resolve(folder))) return false
    throw cause
  }
}
