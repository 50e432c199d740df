import type {InputNoteId} from '../input/input-note-id.ts'
import type {BinaryFormat} from '../input/recognise-binary.ts'
import type {Facts} from '../model/facts.ts'

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

/** What there is to say about reading an input, in English. */
export const inputEn: Readonly<Record<InputNoteId, (facts: Facts) => string>> = {
  'empty-input': () => 'This input is empty. Paste or choose a log or a configuration file.',
  binary: facts =>
    `This is ${format(facts)}, not text. Choose the log or configuration file itself, or paste its text.`,
  'archive-not-read': facts =>
    `This is ${format(facts)}. Archives are not opened yet: unpack it and choose the files inside, such as atlassian-confluence.log or server.xml.`,
  'not-recognised': () =>
    'This text is neither a log nor a configuration file that Shindan knows. If it is a message from the screen, search for it.',
  'too-large': ({bytes, limit}) =>
    `This input has ${megabytes(bytes)} MB; up to ${megabytes(limit)} MB can be read. Cut out the part around the time of the problem.`,
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
