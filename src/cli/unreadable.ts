import {UsageError} from './usage-error.ts'

/** Throws what is wrong with a path that could not be read, as a usage error; anything but a system error as it is. */
export function unreadable(name: string, cause: unknown): never {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOENT') throw new UsageError('missing-file', {name})
  if (code === '') throw cause
  throw new UsageError('unreadable-file', {name, code})
}
