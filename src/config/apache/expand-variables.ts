import type {ApacheWord} from './lex-apache.ts'

/** A word after `${NAME}` was looked up; `missing` names the first variable that this file does not define. */
export interface ExpandedWord extends ApacheWord {
  readonly missing: string | null
}

/**
 * Replaces `${NAME}` by what `Define` said further up. httpd expands before it splits words, so a value with white space
 * or quotes would give other words than the file shows: such a variable counts as missing.
 * httpd: ap_resolve_env (server/core.c); names with a colon are rewrite maps.
 */
export function expandVariables(word: ApacheWord, defines: ReadonlyMap<string, string>): ExpandedWord {
  let missing: string | null = null
  const text = word.text.replace(/\$\{([^}:]+)\}/gu, (written, name: string) => {
    const value = defines.get(name)
    if (value !== undefined && !/[\s"']/u.test(value)) return value
    missing ??= name
    return written
  })
  return {text, span: word.span, missing}
}
