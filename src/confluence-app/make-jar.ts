import {type Zippable, zipSync} from 'fflate'

const manifestName = 'META-INF/MANIFEST.MF'
/** The first time that a ZIP can say; a real one would make every build another file. It is read as local time. */
const madeAt = new Date(1980, 0, 1)

/** A JAR: the manifest first, the other files sorted by name. The same files give the same bytes. */
export function makeJar(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...files.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const entries: Zippable = Object.fromEntries(names.map(name => [name, [files.get(name) ?? new Uint8Array(), {}]]))
  return zipSync(entries, {level: 9, mtime: madeAt})
}

function rank(name: string): number {
  return name === manifestName ? 0 : 1
}
