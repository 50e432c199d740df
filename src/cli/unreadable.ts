import {UsageError} from './usage-error.ts'

/** Turns the refusal of the file system into a usage error; throws what is none as it is. */
export function unreadable(name: string, cause: unknown): never {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOENT') throw new UsageError('missing-file', {name})
  if (code === '') throw cause
  throw new UsageError('unreadable-file', {name, code})
}
