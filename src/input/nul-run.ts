/** UTF-32 and UTF-16 without a mark begin with fewer. */
const least = 4

/**
 * How many NUL bytes `bytes` begin with, if they are no part of a text: 0 below four. File systems leave them where a
 * machine stopped before a block was written, and a program that goes on writing at its old position after its log was
 * truncated (logrotate's `copytruncate`) leaves as many as the old log had bytes.
 */
export function nulRun(bytes: Uint8Array): number {
  let length = 0
  while (length < bytes.length && bytes[length] === 0) length++
  return length < least ? 0 : length
}
