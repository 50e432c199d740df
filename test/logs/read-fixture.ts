import {readFileSync} from 'node:fs'
import {readSource} from '../../src/input/read-source.ts'
import type {SourceText} from '../../src/model/source-text.ts'

/** A log of `fixtures`, read as if it were dropped. */
export function readFixture(name: string): SourceText {
  return readSource(name, readFileSync(new URL(`./fixtures/${name}`, import.meta.url)))
}
