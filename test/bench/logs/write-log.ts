import {closeSync, openSync, writeSync} from 'node:fs'
import type {Truth} from './generate-log.ts'

/** Writes a generated log to `file` and gives what it holds. */
export function writeLog(file: string, pieces: Generator<Uint8Array, Truth>): Truth {
  const descriptor = openSync(file, 'w')
  try {
    for (;;) {
      const {done, value} = pieces.next()
      if (done) return value
      writeSync(descriptor, value)
    }
  } finally {
    closeSync(descriptor)
  }
}
