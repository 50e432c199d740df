import {keywords} from './keywords.ts'

/** How a keyword is used in some sections. */
export interface KeywordForm {
  /** Letters of `keywords.ts`. */
  readonly sections: string
  readonly least: number
  /** Infinity where there is no limit. */
  readonly most: number
  /** Whether `if` or `unless` may follow, with a condition. */
  readonly isConditional: boolean
  /** What the words are; empty where anything is taken. */
  readonly kind: string
}

const letters: Readonly<Record<string, string>> = {
  global: 'g',
  defaults: 'd',
  frontend: 'f',
  listen: 'l',
  backend: 'b',
  userlist: 'u',
  peers: 'p',
  resolvers: 'r',
  cache: 'c',
  mailers: 'm',
  program: 'P',
  'http-errors': 'h',
  ring: 'R',
  'log-forward': 'L',
  'fcgi-app': 'F',
}

const none: readonly KeywordForm[] = []
let table: ReadonlyMap<string, readonly KeywordForm[]> | null = null

/** The forms of a keyword; empty if HAProxy knows none of that name. */
export function keywordForms(name: string): readonly KeywordForm[] {
  table ??= readTable()
  return table.get(name) ?? none
}

/** The letter of a section in `KeywordForm.sections`; undefined for one whose keywords are not known. */
export function sectionLetter(kind: string): string | undefined {
  return Object.hasOwn(letters, kind) ? letters[kind] : undefined
}

function readTable(): ReadonlyMap<string, readonly KeywordForm[]> {
  const read = new Map<string, KeywordForm[]>()
  for (const [key, names] of Object.entries(keywords)) {
    const [, sections = '', least = '', sign, most = '', condition, kind = ''] =
      /^(\w+) (\d+)([-+])(\d*)(if)?(?: (\S+))?$/u.exec(key) ?? []
    const form: KeywordForm = {
      sections,
      least: Number(least),
      most: sign === '+' || most === '' ? Number.POSITIVE_INFINITY : Number(most),
      isConditional: condition !== undefined,
      kind,
    }
    for (const name of names.trim().split(/\s+/u)) {
      const same = read.get(name)
      if (same) same.push(form)
      else read.set(name, [form])
    }
  }
  return read
}
