/** The strictest policy under which a portal can use a knowledge base: nothing inline, one other origin, no sink of text. */
export function strictestPolicy(origin: string, script = origin): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${script}`,
    `connect-src ${origin}`,
    `frame-src ${origin}`,
    `form-action ${origin}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}
