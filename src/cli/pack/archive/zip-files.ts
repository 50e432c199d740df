import {createHash} from 'node:crypto'
import {zipSync} from 'fflate'

/** A ZIP holds seconds in steps of two. */
const stepsOfDay = 43_200

/** A file that everybody may read, made on Unix. */
const asFile = {os: 3, attrs: 0o100644 * 0x10000} as const

/**
 * A ZIP of files by name, whose bytes depend on names, contents and day alone.
 *
 * Web servers tell browsers whether a file has changed by its size and time, and pages often change without a change of
 * size. So a file is not of midnight but of a time of the day that its content gives.
 *
 * @param day of all files, `2026-01-31`
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(
    Object.fromEntries(
      sorted.map(([name, bytes]) => {
        const seconds = (createHash('sha256').update(bytes).digest().readUInt32BE() % stepsOfDay) * 2
        // The format has no time zone: what is written are the numbers that this machine's clock would show.
        const mtime = new Date(
          year,
          month - 1,
          date,
          Math.floor(seconds / 3600),
          Math.floor(seconds / 60) % 60,
          seconds % 60,
        )
        return [name, [bytes, {level: 9, mtime, ...asFile}]]
      }),
    ),
  )
}
