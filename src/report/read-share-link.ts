import {inflateSync, strFromU8} from 'fflate'
import type {Diagnosis} from '../model/diagnosis.ts'
import type {Knowledge} from '../model/knowledge.ts'
import {base64url} from './share/base64url.ts'
import {type ReadRow, sharedRows} from './share/shared-rows.ts'

/** What a shared link says. */
export type Shared =
  | {
      readonly kind: 'shared'
      /** Without texts, places, captured values and questions; inputs are named by `nameOf`. */
      readonly diagnosis: Diagnosis
      /** Rows that name what this knowledge base does not know: the link is from another version of it. */
      readonly unknown: number
    }
  | {readonly kind: 'unreadable'}

const mostCharacters = 32_768
const mostBytes = 262_144
const mostRows = 50

/**
 * Reads the fragment of an address, `#r=…`. Anybody may have written it: it is bounded in size, and what it holds is
 * checked against closed lists. Null for a fragment that is none of ours; never throws.
 */
export function readShareLink(hash: string, knowledge: Knowledge, nameOf: (number: number) => string): Shared | null {
  if (!hash.startsWith('#r=')) return null
  const form = parse(hash.slice('#r='.length))
  if (!isForm(form)) return {kind: 'unreadable'}
  const rows = sharedRows(knowledge)
  const inputs = form.i.slice(0, mostRows).map((row, at) => rows.input(row, nameOf(at + 1)))
  const findings = form.f.slice(0, mostRows).map(rows.finding)
  const verdicts = form.d.slice(0, mostRows).map(rows.verdict)
  const all = [...inputs, ...findings, ...verdicts]
  if (all.includes('malformed')) return {kind: 'unreadable'}
  return {
    kind: 'shared',
    diagnosis: {
      inputs: inputs.flatMap(known),
      order: null,
      findings: findings.flatMap(known),
      questions: [],
      verdicts: verdicts.flatMap(known),
      unmatched: [],
      hours: [],
    },
    unknown: all.filter(row => row === 'unknown').length,
  }
}

function known<T extends object>(row: ReadRow<T>): readonly T[] {
  return typeof row === 'string' ? [] : [row]
}

function parse(text: string): unknown {
  const packed = text.length <= mostCharacters ? base64url.decode(text) : null
  if (!packed) return null
  try {
    // What does not fit into the buffer is cut off, so a small link cannot grow into a large text.
    const bytes = inflateSync(packed, {out: new Uint8Array(mostBytes)})
    return JSON.parse(strFromU8(bytes))
  } catch {
    return null
  }
}

function isForm(
  form: unknown,
): form is {readonly i: readonly unknown[]; readonly f: readonly unknown[]; readonly d: readonly unknown[]} {
  if (typeof form !== 'object' || form === null) return false
  return 'v' in form && form.v === 1 && ['i', 'f', 'd'].every(key => Array.isArray(Reflect.get(form, key)))
}
