import {readSource} from '../../input/read-source.ts'

/** What was found among chosen or dropped files. */
interface TakenFiles {
  /** The text of the first configuration of a proxy; null if there is none. */
  readonly config: string | null
  /** The text of the first `server.xml`; null if there is none. */
  readonly server: string | null
  /** Names of the files that were taken, and of those that were not. */
  readonly taken: readonly string[]
  readonly left: readonly string[]
}

/** Bytes. A configuration is far smaller; a larger file is not even read. */
const mostBytes = 4_000_000

/** Takes a proxy and a `server.xml` from some files, told by their content. Never rejects: what cannot be read is left. */
export async function takeFiles(files: readonly File[]): Promise<TakenFiles> {
  let [config, server]: [string | null, string | null] = [null, null]
  const taken: string[] = []
  const left: string[] = []
  for (const file of files) {
    const bytes = file.size > mostBytes ? null : await file.arrayBuffer().catch(() => null)
    const source = bytes && readSource(file.name, new Uint8Array(bytes))
    const isServer = source?.kind === 'server-xml'
    const isProxy = source && /^(?:apache|nginx|haproxy)-config$/u.test(source.kind)
    if (source && isServer && server === null) server = source.text
    else if (source && isProxy && config === null) config = source.text
    else {
      left.push(file.name)
      continue
    }
    taken.push(file.name)
  }
  return {config, server, taken, left}
}
