const names: ReadonlySet<string> = new Set([
  'global',
  'defaults',
  'frontend',
  'backend',
  'listen',
  'peers',
  'mailers',
  'namespace_list',
  'userlist',
  'resolvers',
  'cache',
  'program',
  'http-errors',
  'ring',
  'log-forward',
  'fcgi-app',
  // Of later versions: 2.8 to 3.2.
  'traces',
  'crt-store',
  'log-profile',
  'acme',
  'healthcheck',
])

/** Whether a word that begins a line begins a section. HAProxy: REGISTER_CONFIG_SECTION, cfg_register_section. */
export function isSectionName(word: string): boolean {
  return names.has(word)
}
