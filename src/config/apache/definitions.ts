import type {ExpandedWord} from './expand-variables.ts'

/** What `Define` said so far. */
export interface Definitions {
  /** What `<IfDefine>` asks for. */
  readonly names: Set<string>
  /** What `${NAME}` stands for, by the name in lower case: httpd does not tell cases apart there, but in `<IfDefine>`. */
  readonly values: Map<string, string>
}

/** No definitions yet. */
export function noDefinitions(): Definitions {
  return {names: new Set(), values: new Map()}
}

/**
 * Takes account of a `Define` or `UnDefine`; of all other directives none. Without a value a name keeps the one it has.
 * httpd: set_define, unset_define (server/core.c).
 */
export function define(
  {names, values}: Definitions,
  directive: string,
  [name, value]: readonly Pick<ExpandedWord, 'text'>[],
): void {
  if (!name) return
  if (directive === 'define') {
    names.add(name.text)
    // One that grows with every line is nobody's.
    if (value && value.text.length < 2000) values.set(name.text.toLowerCase(), value.text)
  } else if (directive === 'undefine') {
    names.delete(name.text)
    values.delete(name.text.toLowerCase())
  }
}
