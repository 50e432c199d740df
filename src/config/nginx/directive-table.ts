import {directives} from './directives.ts'

/** Blocks as `directives.ts` writes them; `?` for one that is not known, `-` for one whose content is free. */
export type BlockLetter = 'm' | 'e' | 'h' | 's' | 'l' | 'u' | 'i' | 'j' | 'x' | 't' | 'v' | 'w' | 'a' | 'b' | '?' | '-'

/** One form of a directive; some names have several, for blocks of different kinds. */
export interface DirectiveForm {
  /** `m`, `hsl`, `*`. */
  readonly blocks: string
  /** `12`, `1+`, `f`. */
  readonly arity: string
  readonly opens: boolean
  readonly kind: string
  /** May hold variables. */
  readonly variables: boolean
  /** Those that it takes; empty where any is taken. */
  readonly words: readonly string[]
}

const none: readonly DirectiveForm[] = []

/** The forms of a directive; empty if nginx knows none of that name. */
export function directiveForms(name: string): readonly DirectiveForm[] {
  table ??= readTable()
  return table.get(name) ?? none
}

/** Whether a directive may stand in a block. */
export function mayStandIn({blocks}: DirectiveForm, block: BlockLetter): boolean {
  return blocks === '*' || block === '?' || blocks.includes(block)
}

/** The block that a directive opens within another; `?` for what other modules may open. */
export function blockWithin(block: BlockLetter, name: string): BlockLetter {
  return inner[`${block} ${name}`] ?? (free.has(name) ? '-' : '?')
}

const inner: Readonly<Record<string, BlockLetter>> = {
  'm http': 'h',
  'm events': 'e',
  'm stream': 't',
  'm mail': 'a',
  'h server': 's',
  't server': 'v',
  'a server': 'b',
  'h upstream': 'u',
  't upstream': 'w',
  's location': 'l',
  'l location': 'l',
  's if': 'i',
  'l if': 'j',
  'l limit_except': 'x',
}

const free: ReadonlySet<string> = new Set(['map', 'geo', 'types', 'split_clients', 'charset_map'])

let table: ReadonlyMap<string, readonly DirectiveForm[]> | null = null

function readTable(): ReadonlyMap<string, readonly DirectiveForm[]> {
  const read = new Map<string, DirectiveForm[]>()
  for (const [key, names] of Object.entries(directives)) {
    const [blocks = '', arity = '', kind = ''] = key.split(' ')
    for (const entry of names.trim().split(/\s+/u)) {
      const at = entry.indexOf('=')
      const name = at === -1 ? entry : entry.slice(0, at)
      const form: DirectiveForm = {
        blocks,
        arity: arity.replace('{', ''),
        opens: arity.endsWith('{'),
        kind: kind.replace('$', ''),
        variables: kind.endsWith('$'),
        words: at === -1 ? [] : entry.slice(at + 1).split('|'),
      }
      read.set(name, [...(read.get(name) ?? []), form])
    }
  }
  return read
}
