import type {SeekableFile} from '../seekable-file.ts'
import type {ArchiveAccounts} from './archive-accounts.ts'
import {scanZip} from './scan-zip.ts'
import {withoutOverlaps} from './without-overlaps.ts'
import {zipDirectory} from './zip-directory.ts'
import type {ZipEntry} from './zip-entry.ts'
import {type MemberFile, zipMember} from './zip-member.ts'

/**
 * Members as files, each under the archive's name and its own: `support.zip/application-logs/atlassian-confluence.log`.
 *
 * The directory is read by zip.js. What stands beside it was compared with version 2.24.0 and stayed for what that cannot
 * do: members of an archive without a directory (`scanZip`); overlaps before anything is read (`withoutOverlaps`); and
 * unpacking (`zipMember`), for its streams hand on nothing of a small member whose size or checksum is wrong, and lose up
 * to 256 KB in front of damage in a large one, where every byte up to it is read here. In speed they are about equal.
 */
export async function listZip(file: SeekableFile, accounts: ArchiveAccounts): Promise<readonly MemberFile[]> {
  const {tally} = accounts
  const directory = await zipDirectory(file)
  if (!directory) tally.add('archive-damaged', file.name)
  else if (!directory.complete) tally.add('too-many-members', file.name)
  const listed = directory?.entries ?? (await scanZip(file))
  const apart = new Set(withoutOverlaps(listed))
  return listed.flatMap(entry => {
    const name = `${file.name}/${entry.name}`
    if (entry.isFolder) return []
    const refusal = apart.has(entry) ? refuse(entry) : 'members-overlap'
    if (refusal) {
      tally.add(refusal, name)
      return []
    }
    if (entry.renamed) tally.add('names-made-safe', name)
    return [zipMember(file, entry, name, accounts)]
  })
}

/** Why a member is not opened at all. */
function refuse({isEncrypted, isSpecial, method}: ZipEntry) {
  if (isEncrypted) return 'members-encrypted'
  if (isSpecial) return 'members-special'
  return method === 0 || method === 8 ? null : 'method-not-read'
}
