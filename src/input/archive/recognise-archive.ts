import {recogniseBinary} from '../recognise-binary.ts'
import {tarBlock, tarHeader} from './tar-header.ts'

/** An archive that is opened, told by its first bytes. */
export type ArchiveFormat = 'zip' | 'tar' | 'gzip'

/** What is looked at for the first member: of an Office document or a Java archive it says which of them it is. */
const firstMember = 512

/** The format of an archive from its first bytes, 512 or more; null for everything that is not opened. */
export function recogniseArchive(head: Uint8Array): ArchiveFormat | null {
  const format = recogniseBinary(head.subarray(0, firstMember))?.format
  if (format === 'zip' || format === 'support-zip') return 'zip'
  if (format === 'gzip') return 'gzip'
  // Archives of before 1988 have no magic number, and a checksum all the same.
  return format === 'tar' || (format === undefined && (tarHeader(head.subarray(0, tarBlock))?.name ?? '') !== '')
    ? 'tar'
    : null
}
