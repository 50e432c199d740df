import {mostMembers} from '../../input/archive/most-members.ts'
import {readBudget} from '../../input/archive/read-budget.ts'
import {readMeter} from '../../input/archive/read-meter.ts'
import {withoutOverlaps} from '../../input/archive/without-overlaps.ts'
import {zipDirectory} from '../../input/archive/zip-directory.ts'
import type {ZipEntry} from '../../input/archive/zip-entry.ts'
import {zipMember} from '../../input/archive/zip-member.ts'
import {decodeBytes} from '../../input/decode-bytes.ts'
import {readUpTo} from '../../input/read-up-to.ts'
import type {SeekableFile} from '../../input/seekable-file.ts'
import type {Facts} from '../../model/facts.ts'
import type {AppFindingId} from '../../wording/lint-app.en.ts'
import {type AppFinding, appFinding} from './app-finding.ts'
import {type DecodedDescriptor, decodeDescriptor} from './decode-descriptor.ts'

/** No text of an app that is looked at has more. */
const mostTextBytes = 16 * 1024 * 1024
/** What an entry says of itself is believed here, for nothing of it is unpacked. */
const mostEntryBytes = 512 * 1024 * 1024

/** What is in a JAR; nothing is unpacked before it is asked for. */
export interface JarListing {
  /** Files in the order in which they stand in the archive. */
  readonly names: ReadonlySet<string>
  /** The text of an entry, or why there is none; null if there is no such entry. */
  readonly read: (name: string) => Promise<EntryText | null>
}

/** An entry as text. */
export interface EntryText {
  readonly text: string
  readonly findings: readonly AppFinding[]
}

/**
 * Lists a JAR. An archive that is cut off, damaged or none at all is a finding, and so is whatever in it is made to do harm:
 * names that lead out, bytes used twice, sizes beyond every use.
 */
export async function jarListing(
  file: SeekableFile,
): Promise<{readonly jar: JarListing | null; readonly findings: readonly AppFinding[]}> {
  const directory = await zipDirectory(file)
  if (!directory) return {jar: null, findings: [appFinding('archive-not-readable', file.name)]}
  const {entries, complete} = directory
  const apart = new Set(withoutOverlaps(entries))
  const findings = complete ? [] : [about('too-many-entries', file.name, {most: mostMembers})]
  const files = new Map<string, ZipEntry>()
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.renamed) findings.push(about('entry-name-unsafe', entry.name))
    else if (!apart.has(entry)) findings.push(about('entries-overlap', entry.name))
    else if (files.has(entry.name)) findings.push(about('entry-repeated', entry.name))
    else if (!entry.isFolder) files.set(entry.name, entry)
    if ((entry.size ?? 0) > mostEntryBytes) findings.push(tooLarge(entry.name, mostEntryBytes))
  }
  const accounts = {budget: readBudget(() => file.size), meter: readMeter(file.size)}
  const read = async (name: string): Promise<EntryText | null> => {
    const entry = files.get(name)
    if (!entry) return null
    if (entry.isEncrypted || entry.isSpecial || (entry.method !== 0 && entry.method !== 8))
      return {text: '', findings: [about('entry-not-readable', name)]}
    const source = zipMember(file, entry, name, accounts).open()
    const bytes = await readUpTo(source, mostTextBytes + 1)
    if (bytes.length > mostTextBytes || source.problem() === 'unfolds-too-far')
      return {text: '', findings: [tooLarge(name, mostTextBytes)]}
    if (source.problem()) return {text: '', findings: [about('entry-not-readable', name)]}
    const decoded = decode(name, bytes)
    return 'text' in decoded ? {text: decoded.text, findings: []} : {text: '', findings: [decoded.finding]}
  }
  return {jar: {names: new Set(files.keys()), read}, findings}
}

/** Only XML states its encoding; Java takes properties in more than one. */
function decode(name: string, bytes: Uint8Array): DecodedDescriptor {
  if (/\.xml$/i.test(name)) return decodeDescriptor(name, bytes)
  return decodeBytes(bytes) ?? {finding: about('not-text', name)}
}

function about(id: AppFindingId, name: string, facts: Facts = {}): AppFinding {
  return appFinding(id, name, undefined, facts)
}

function tooLarge(name: string, bytes: number): AppFinding {
  return about('entry-too-large', name, {most: bytes / 1024 / 1024})
}
