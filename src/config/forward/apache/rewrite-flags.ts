/** What the flags of a `RewriteRule … [P]` change in what is sent. */
export interface RewriteFlags {
  /** `NE`: what comes out is sent as it is. */
  readonly noEscape: boolean
  /** `B`, `BCTLS`: bytes of captures to encode, and those to leave; null if captures are not encoded. */
  readonly encode: ((char: string) => boolean) | null
  /** `BNP`: a space of a capture becomes `%20`, not `+`. */
  readonly noPlus: boolean
  readonly query: 'keep' | 'append' | 'discard'
  /** `UnsafeAllow3F`: a `?` that a capture brings is let pass. */
  readonly allowsQuestionMark: boolean
}

/** Flags that change nothing here: without a condition, and with `P`, which ends the rules. */
const indifferent: ReadonlySet<string> = new Set([
  ...['p', 'proxy', 'l', 'last', 'nc', 'nocase', 'end', 'ns', 'nosubreq'],
  // They put marks elsewhere.
  ...['e', 'env', 'co', 'cookie'],
])

/** Reads flags as written; null if one of them does more than is modelled. httpd: cmd_rewriterule_setflag (mod_rewrite.c). */
export function rewriteFlags(written: readonly string[]): RewriteFlags | null {
  let flags: RewriteFlags = {noEscape: false, encode: null, noPlus: false, query: 'keep', allowsQuestionMark: false}
  let only: string | null = null
  let spared = ''
  let controls = false
  let isEncoded = false
  for (const flag of written) {
    const [name = '', value = ''] = flag.split(/=(.*)/su)
    switch (name.toLowerCase()) {
      case 'ne':
      case 'noescape':
        flags = {...flags, noEscape: true}
        break
      case 'b':
      case 'backrefescaping':
        isEncoded = true
        only = value === '' ? only : value
        break
      case 'bctls':
        isEncoded = true
        controls = true
        break
      case 'bne':
        spared = value
        break
      case 'bnp':
      case 'backrefernoplus':
        flags = {...flags, noPlus: true}
        break
      case 'qsa':
      case 'qsappend':
        flags = {...flags, query: 'append'}
        break
      case 'qsd':
      case 'qsdiscard':
        flags = {...flags, query: 'discard'}
        break
      case 'unsafeallow3f':
        flags = {...flags, allowsQuestionMark: true}
        break
      default:
        if (!indifferent.has(name.toLowerCase())) return null
    }
  }
  if (!isEncoded) return flags
  // httpd: escape_backref (mod_rewrite.c)
  const listed = (char: string) => (only === null ? !controls : only.includes(char))
  const encode = (char: string) =>
    ((controls && !/[!-~\x80-\xff]/u.test(char)) || listed(char)) &&
    !spared.includes(char) &&
    !/[A-Za-z0-9_]/u.test(char)
  return {...flags, encode}
}
