import type {InputKind} from '../model/input-kind.ts'
import type {Note} from '../model/note.ts'
import type {SourceText} from '../model/source-text.ts'
import {decodeBytes} from './decode-bytes.ts'
import type {InputNoteId} from './input-note-id.ts'
import {recogniseBinary} from './recognise-binary.ts'
import {recogniseKind} from './recognise-kind.ts'
import {repairText} from './repair-text.ts'
import {repairs} from './repairs.ts'

/** Larger inputs are refused: their text would not fit into memory beside everything else. */
const sizeLimit = 256 * 1024 * 1024

/** Longer texts, in UTF-16 units, are read as they are: pasted text that went through a page is shorter. */
const repairLimit = 4 * 1024 * 1024

/** How much of a longer text is tried, to say so if it would have needed a repair. */
const repairSample = 65536

/**
 * Bytes under a name, decoded, recognised and repaired. Never throws: what cannot be read has an empty text
 * and a note that says why.
 */
export function readSource(name: string, bytes: Uint8Array): SourceText {
  if (bytes.length > sizeLimit) return refused(name, bytes, 'too-large', {bytes: bytes.length, limit: sizeLimit})
  if (bytes.length === 0) return refused(name, bytes, 'empty-input')
  const binary = recogniseBinary(bytes)
  if (binary?.archive) {
    const kind = binary.format === 'support-zip' ? 'support-zip' : 'archive'
    return refused(name, bytes, 'archive-not-read', {format: binary.format}, kind)
  }
  if (binary) return refused(name, bytes, 'binary', {format: binary.format})
  const decoded = decodeBytes(bytes)
  if (!decoded) return refused(name, bytes, 'binary', {format: 'binary'})
  const {text: original, encoding, bom} = decoded
  const read =
    original.trim() === '' ? ({...asIs(original), kind: 'unknown', notes: [empty]} as const) : recognise(original, name)
  return {
    name,
    kind: read.kind,
    bytes,
    encoding,
    bom,
    original,
    text: read.text,
    repairs: read.repairs,
    notes: [...decoded.notes, ...read.notes],
  }
}

type Recognised = Pick<SourceText, 'kind' | 'text' | 'repairs'> & {readonly notes: readonly Note<InputNoteId>[]}

const empty: Note<InputNoteId> = {id: 'empty-input', facts: {}}

function asIs(text: string): Pick<Recognised, 'text' | 'repairs'> {
  return {text, repairs: []}
}

function recognise(original: string, name: string): Recognised {
  const long = original.length > repairLimit
  const general = repairText(
    long ? original.slice(0, repairSample) : original,
    repairs.filter(({of}) => of === 'any'),
  )
  const kind = recogniseKind(long && general.edits.length === 0 ? original : general.text, name)
  // Of what is not recognised nothing is known to be broken.
  if (kind === 'unknown') return {...asIs(original), kind, notes: [{id: 'not-recognised', facts: {}}]}
  const special = repairText(
    general.text,
    repairs.filter(({of}) => of === 'log' && isConfluenceLog(kind)),
  )
  const edits = [...general.edits, ...special.edits]
  const notes = [...general.notes, ...special.notes]
  if (!long) return {kind, text: special.text, repairs: edits, notes}
  const skipped: Note<InputNoteId>[] = notes.length > 0 ? [{id: 'repair-skipped', facts: {limit: repairLimit}}] : []
  return {...asIs(original), kind, notes: skipped}
}

/** Kinds with the layout that the log repairs know. */
function isConfluenceLog(kind: InputKind): boolean {
  return kind === 'confluence-log' || kind === 'security-log' || kind === 'synchrony-log'
}

function refused(
  name: string,
  bytes: Uint8Array,
  id: InputNoteId,
  facts: Note['facts'] = {},
  kind: InputKind = 'unknown',
): SourceText {
  const notes = [{id, facts}]
  return {name, kind, bytes, encoding: 'utf-8', bom: false, original: '', text: '', repairs: [], notes}
}
