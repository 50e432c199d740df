import type {Refusals} from './refusal.ts'

/** What httpd refuses of logs. */
export const logRefusals: Refusals = {
  customlog: ({words}) => !isLogFormat(words[1] ?? '') || /^(?!env=|expr=)/iu.test(words[2] ?? 'env='),
  logformat: ({words}) => !isLogFormat(words[0] ?? ''),
  loglevel: ({words}) => !words.every(word => logLevel.test(word)),
}

const logLevel = /^(?:[\w.]+:)?(?:emerg|alert|crit|error|warn|notice|info|debug|trace[1-8])$/iu

/** Whether every `%` of a log format has a letter that mod_log_config or its companions know. */
function isLogFormat(text: string): boolean {
  return !/%(?!$|%|[!\d,<>]*(?:\{[^}]*\})?[!\d,<>]*(?:\^..|[a-zA-Z]))/u.test(text.replaceAll('%%', ''))
}
