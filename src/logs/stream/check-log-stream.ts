import type {ByteSource} from '../../input/byte-source.ts'
import type {StreamedLog} from '../../model/streamed-log.ts'
import {logCheck} from './log-check.ts'
import type {StreamChecks} from './stream-checks.ts'
import type {StreamOptions} from './stream-options.ts'

/**
 * Checks a whole log, read once from a stream of bytes in bounded memory: 2 MB at a time, two buffers of that in all, and of
 * an event 256 KB. Any bytes give an answer; an input that is no log, or in a layout that is not read, gives a note.
 * Nothing is repaired. Findings are those of `checkLog` on the same text. Rejects only if the source does.
 */
export async function checkLogStream(
  source: ByteSource,
  checks: StreamChecks,
  options: StreamOptions = {},
): Promise<StreamedLog> {
  const check = logCheck(checks, options.kind)
  await check.add(source, options)
  return check.finish()
}
