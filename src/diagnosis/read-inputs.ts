import type {ByteFile} from '../input/byte-file.ts'
import type {ByteSource} from '../input/byte-source.ts'
import {readUpTo} from '../input/read-up-to.ts'
import type {StreamChecks} from '../logs/stream/stream-checks.ts'
import {wasCancelled} from '../logs/stream/was-cancelled.ts'
import type {DiagnosableInput} from './diagnose.ts'
import {groupRotated} from './group-rotated.ts'
import {readFiles, readPassing} from './read-files.ts'
import {type ReadOptions, reading} from './reading.ts'

/** What is read: a file, or bytes that come only once. */
export type GivenInput = ByteFile | ByteSource

/** Bytes that tell what a pipe brings. */
const sampleSize = 65536

/**
 * Reads all inputs and says what each is, as soon as it is known. A file may become several inputs: a text that was
 * pasted together gives its parts; an archive the logs and configurations in it, and at the end itself, with what is to be
 * said about it. Several files that are one rotated log become one input. Memory stays bounded whatever comes, but for the
 * texts of small files. Rejects only if a source does.
 */
export async function* readInputs(
  given: readonly GivenInput[],
  checks: StreamChecks,
  options: ReadOptions = {},
): AsyncGenerator<DiagnosableInput> {
  for (const group of groupRotated(given)) {
    if (await wasCancelled(options.isCancelled)) return
    const files = group.filter(isFile)
    const size = files.reduce<number | null>((sum, file) => add(sum, file.size), 0)
    const whole = reading(checks, options, size)
    const {count} = whole.accounts.meter
    yield* readFiles(
      files.map(file => {
        const seen = {bytes: 0}
        return {...file, open: () => count(file.open(), seen)}
      }),
      whole,
    )
    for (const source of group) {
      if (isFile(source)) continue
      const piped = reading(checks, options, source.size)
      const counted = piped.accounts.meter.count(source)
      yield* readPassing(await readUpTo(counted, sampleSize), counted, piped)
    }
  }
}

function isFile(input: GivenInput): input is ByteFile {
  return 'open' in input
}

function add(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b
}
