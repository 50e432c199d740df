import {closeSync, openSync, writeSync} from 'node:fs'
import type {Signature} from '../../../src/model/article.ts'
import {generateLog, type Truth} from './generate-log.ts'

/** Writes a generated log of about `bytes` to `file` and gives what it holds. */
export function writeLog(file: string, bytes: number, seed: number, signatures: readonly Signature[]): Truth {
  const descriptor = openSync(file, 'w')
  const pieces = generateLog({bytes, seed, signatures})
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
