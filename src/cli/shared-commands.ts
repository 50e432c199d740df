import type {Home} from './home.ts'

/** Commands that need nothing but the knowledge: they work in a checkout and when installed. */
export const sharedCommands: Home['commands'] = {
  diagnose: async () => (await import('./commands/diagnose.ts')).diagnose,
  logs: async () => (await import('./commands/logs.ts')).logs,
  config: async () => (await import('./commands/config.ts')).config,
  redact: async () => (await import('./commands/redact.ts')).redact,
  qsh: async () => (await import('./commands/qsh.ts')).qsh,
  search: async () => (await import('./commands/search.ts')).search,
  'lint-app': async () => (await import('./commands/lint-app.ts')).lintAppCommand,
  'check-embed': async () => (await import('./commands/check-embed.ts')).checkEmbed,
}
