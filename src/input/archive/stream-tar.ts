import type {ByteSource} from '../byte-source.ts'
import {memberName} from './member-name.ts'
import type {MemberProblem, MemberSource} from './member-source.ts'
import {mostMembers} from './most-members.ts'
import type {NoteTally} from './note-tally.ts'
import {tarEntries} from './tar-entries.ts'
import {sequentialReader} from './tar-reader.ts'

/** A member that can be read only before the next one is asked for. */
export interface PassingMember {
  readonly size: number
  readonly source: MemberSource
}

/** The members of a tar archive that comes as a stream, each to be read at once or never. */
export async function* streamTar(source: ByteSource, tally: NoteTally): AsyncGenerator<PassingMember> {
  const reader = sequentialReader(source)
  const entries = tarEntries(reader)
  let count = 0
  for (let next = await entries.next(); ; next = await entries.next()) {
    if (next.done) {
      if (next.value !== 'complete') tally.add(next.value, source.name)
      return
    }
    count++
    if (count > mostMembers) {
      tally.add('too-many-members', source.name)
      return
    }
    const {kind, size} = next.value
    if (kind === 'folder') continue
    const {name, changed} = memberName(next.value.name)
    const full = `${source.name}/${name}`
    if (kind === 'special') {
      tally.add('members-special', full)
      continue
    }
    if (changed) tally.add('names-made-safe', full)
    yield {size, source: passing(full, size)}
  }

  function passing(name: string, size: number): MemberSource {
    let left = size
    let problem: MemberProblem | null = null
    return {
      name,
      size: null,
      ...(source.progress ? {progress: source.progress} : {}),
      problem: () => problem,
      read: async into => {
        const part = await reader.readInto(into.subarray(0, left))
        left -= part.length
        if (part.length === 0 && left > 0) problem = 'data-cut-off'
        return part
      },
    }
  }
}
