import {createHash} from 'node:crypto'

/** Texts that the policy allows by hash, and nothing else inline. */
export interface AllowedInline {
  readonly scripts: readonly string[]
  readonly styleAttributes: readonly string[]
}

/**
 * The content security policy of every page. The page reaches its own origin only; the frame of the checks inherits
 * all of this and adds a policy of its own that reaches nothing.
 *
 * `frame-ancestors` counts only in a header: browsers ignore it in a meta element.
 */
export function policy({scripts, styleAttributes}: AllowedInline, delivery: 'meta' | 'header'): string {
  const directives = [
    // Firefox asks this about the pages that are fetched ahead of a click; all that something else asks about has its own.
    "default-src 'self'",
    `script-src ${["'self'", ...hashes(scripts)].join(' ')}`,
    "style-src 'self'",
    styleAttributes.length > 0
      ? `style-src-attr ${["'unsafe-hashes'", ...hashes(styleAttributes)].join(' ')}`
      : "style-src-attr 'none'",
    "img-src 'self' data:",
    "connect-src 'self'",
    // The worker of the checks is started from text that the page hands to the frame.
    'worker-src blob:',
    "manifest-src 'self'",
    "font-src 'none'",
    "media-src 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
    ...(delivery === 'header' ? ["frame-ancestors 'none'"] : []),
  ]
  return directives.join('; ')
}

function hashes(texts: readonly string[]): readonly string[] {
  const made = texts.map(text => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`)
  return [...new Set(made)].sort()
}
