import type {LogLevel} from '../../model/streamed-log.ts'

/** Levels by number; from `warn` on an event is worth a look though no signature knows it. */
export const logLevels = [
  'none',
  'trace',
  'debug',
  'info',
  'warn',
  'error',
  'fatal',
] as const satisfies readonly LogLevel[]
