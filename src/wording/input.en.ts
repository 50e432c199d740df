import {mostMembers} from '../input/archive/most-members.ts'
import type {InputNoteId} from '../input/input-note-id.ts'
import type {BinaryFormat} from '../input/recognise-binary.ts'
import type {Facts} from '../model/facts.ts'
import {grouped} from './grouped.ts'

const formats: Readonly<Record<BinaryFormat, string>> = {
  png: 'a PNG image',
  jpeg: 'a JPEG image',
  gif: 'a GIF image',
  webp: 'a WebP image',
  bmp: 'a BMP image',
  pdf: 'a PDF document',
  office: 'an Office document',
  'old-office': 'an Office document (97-2003) or an Outlook message',
  zip: 'a ZIP archive',
  'support-zip': 'a Confluence support zip',
  jar: 'a Java archive (JAR)',
  gzip: 'a gzip file',
  bzip2: 'a bzip2 file',
  xz: 'an XZ file',
  zstd: 'a Zstandard file',
  '7z': 'a 7-Zip archive',
  rar: 'a RAR archive',
  tar: 'a tar archive',
  elf: 'a Linux program',
  exe: 'a Windows program',
  class: 'a Java class file',
  sqlite: 'an SQLite database',
  'heap-dump': 'a Java heap dump',
  binary: 'a binary file',
}

const encodings: Readonly<Record<string, string>> = {
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
}

const isFormat = (name: unknown): name is BinaryFormat => typeof name === 'string' && Object.hasOwn(formats, name)
const format = ({format}: Facts) => formats[isFormat(format) ? format : 'binary']
const megabytes = (bytes: Facts[string] | undefined) => Math.round(Number(bytes ?? 0) / 1048576).toLocaleString('en')
const times = (count: Facts[string] | undefined, one: string, many: string) =>
  Number(count ?? 0) === 1 ? `1 ${one}` : `${Number(count ?? 0).toLocaleString('en')} ${many}`

/** A sentence about members: how many, the first by name, and what to do. */
const members =
  (one: string, many: string, advice: string) =>
  ({count, name}: Facts) =>
    Number(count) === 1
      ? `${name} ${one}. ${advice}`
      : `${times(count, 'file', 'files')} ${many}, ${name} first. ${advice}`

/** What there is to say about reading an input, in English. */
export const inputEn: Readonly<Record<InputNoteId, (facts: Facts) => string>> = {
  'empty-input': () => 'This input is empty. Paste or choose a log or a configuration file.',
  binary: facts =>
    `This is ${format(facts)}, not text. Choose the log or configuration file itself, or paste its text.`,
  'archive-not-read': facts =>
    `This is ${format(facts)}, which is not opened here. Unpack it and choose the files inside, or pack them as ZIP or tar.gz.`,
  'not-recognised': () =>
    'This text is neither a log nor a configuration file that Shindan knows. If it is a message from the screen, search for it.',
  'proxy-not-modelled': ({product}) =>
    `This is a configuration of ${product}. What ${product} does to requests is not modelled here, so nothing was checked. Compare it with the articles yourself, or add the files of the other servers on the way.`,
  'too-large': ({bytes, limit}) =>
    `This input has ${megabytes(bytes)} MB; up to ${megabytes(limit)} MB can be read. Cut out the part around the time of the problem.`,
  'line-too-long': ({line, length, limit}) =>
    `Line ${grouped(line)} of this configuration has ${grouped(length)} characters; up to ${grouped(limit)} can be read, so nothing was checked. Choose the file as the server reads it, with its line breaks.`,
  'archive-read': ({read, passed}) =>
    `${times(read, 'file inside was', 'files inside were')} read.${Number(passed) > 0 ? ` Passed over: ${times(passed, 'file that is', 'files that are')} neither log nor configuration.` : ''}`,
  'archive-cut-off': ({name}) =>
    `${name} ends before it should: it was cut off, or copied before it was complete. What precedes the end was read. Fetch it again.`,
  'archive-damaged': ({name}) =>
    `The list of files in ${name} is missing or damaged. The files that could be found without it were read. Fetch it again if one is missing.`,
  'archive-too-deep': members(
    'is packed into too many archives, one within the other',
    'are packed into too many archives, one within the other',
    'Not opened. Unpack the outer ones first.',
  ),
  'archive-needs-file': ({limit}) =>
    `A ZIP archive can be read from standard input up to ${megabytes(limit)} MB, for its list of files stands at its end. Give the file by its name.`,
  'archive-in-memory': members(
    'is an archive that is too large to be opened inside another',
    'are archives that are too large to be opened inside another',
    'Unpack the outer one first.',
  ),
  'too-many-members': ({name}) =>
    `${name} holds more than ${mostMembers.toLocaleString('en')} files; the rest was not looked at. Unpack it and choose the files that matter.`,
  'too-many-inputs': members(
    'was not read, for so many logs and configurations came before it',
    'were not read, for so many logs and configurations came before them',
    'Unpack the archive and choose the files that matter.',
  ),
  'names-made-safe': members(
    'has a name that leads out of its folder or holds control characters',
    'have names that lead out of their folder or hold control characters',
    'They are shown without that. Such an archive should not be unpacked.',
  ),
  'members-encrypted': members(
    'is encrypted',
    'are encrypted',
    'Not read. Unpack the archive with its password and choose the files inside.',
  ),
  'members-overlap': members(
    'claims bytes that belong to another file',
    'claim bytes that belong to another file',
    'Not read. The archive is damaged, or made to do harm.',
  ),
  'members-special': members(
    'is a link, a device or a sparse file',
    'are links, devices or sparse files',
    'Not followed; what it points to is read if it is in the archive.',
  ),
  'members-damaged': members(
    'could not be read completely',
    'could not be read completely',
    'The data are damaged. Fetch the archive again.',
  ),
  'members-not-held': members(
    'was not read, for the files before it filled the memory that is set aside',
    'were not read, for the files before them filled the memory that is set aside',
    'Unpack the archive and choose the files that matter.',
  ),
  'members-not-opened': members(
    'is an archive of a kind that is not opened here',
    'are archives of kinds that are not opened here',
    'Unpack it, or pack it as ZIP or tar.gz, if it holds logs.',
  ),
  'method-not-read': members(
    'is compressed by a method that is not read here',
    'are compressed by a method that is not read here',
    'Pack them again as ordinary ZIP (deflate) or tar.gz.',
  ),
  'data-cut-off': () =>
    'The compressed data end before they should. What precedes the end was read. Fetch or copy the file again.',
  'data-damaged': () =>
    'The compressed data are damaged. What precedes the damage was read. Fetch or copy the file again.',
  'checksum-mismatch': () =>
    'The file does not match the size or the checksum that its archive gives. It was read as it is, and parts may be wrong. Fetch or copy the archive again.',
  'unfolds-too-far': () =>
    'The reading stopped here: the archive unfolds to far more than logs do, as archives that are made to do harm. Unpack it elsewhere and choose the files that matter.',
  encoding: ({encoding}) => `Read as ${encodings[String(encoding)] ?? encoding}.`,
  'undecodable-bytes': ({count}) =>
    `${times(count, 'character', 'characters')} could not be decoded and may be missing from what is shown. This file can be checked but not corrected here.`,
  'nul-bytes': ({count}) =>
    `The file begins with ${times(count, 'NUL byte', 'NUL bytes')}, as logs do that were truncated while a program wrote to them, or after the machine stopped; they were passed over.`,
  'repair-skipped': ({limit}) =>
    `This looks like pasted text that lost its layout. Texts above ${megabytes(limit)} MB are read as they are: use the original file, or paste a part.`,
  'part-of-input': ({part, parts}) =>
    Number(parts) === 1
      ? 'Only the log or configuration in this text was read; the sentences around it were left out.'
      : `This text holds ${parts} logs or configurations; each is read by itself, and the sentences between them are left out. This is number ${part}.`,
  'fences-removed': () => 'The code fence was left out, and any text outside it.',
  'quote-marks-removed': ({count}) => `Quote marks (>) were left out of ${times(count, 'line', 'lines')}.`,
  'gutter-numbers-removed': () => 'Line numbers that were copied along were left out.',
  'colours-removed': () => 'Colour codes of a terminal were left out.',
  'line-prefixes-removed': ({count}) =>
    `The name or number that a tool (docker compose, kubectl, grep) put in front was left out of ${times(count, 'line', 'lines')}.`,
  'syslog-prefixes-removed': ({count}) =>
    `What syslog or journald put in front was left out of ${times(count, 'line', 'lines')}. The times shown are those of the log itself.`,
  'container-prefixes-removed': () =>
    'What the container runtime puts around each line was left out. The times shown are those of the log itself.',
  'entities-decoded': ({count}) =>
    `${times(count, 'HTML entity was', 'HTML entities were')} turned back into characters.`,
  'escapes-decoded': ({count}) =>
    `A stack trace was written into JSON: ${times(count, 'escape was', 'escapes were')} turned back into line breaks and characters.`,
  'lines-joined': ({count}) =>
    `Lines had been broken at a fixed width: ${times(count, 'break was', 'breaks were')} taken out again.`,
  'indentation-removed': ({count}) => `Blanks in front of ${times(count, 'event', 'events')} were left out.`,
  'newlines-restored': ({count}) => `${times(count, 'lost line break was', 'lost line breaks were')} restored.`,
}
