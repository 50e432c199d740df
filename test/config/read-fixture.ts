import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const folder = join(import.meta.dirname, 'fixtures')

/** The names of all cases. */
export const fixtures: readonly string[] = readdirSync(folder)

/** The configuration of a case, decoded as its name says. */
export function readFixture(name: string): string {
  const encoding = name.startsWith('shift-jis') ? 'shift_jis' : name.startsWith('euc-jp') ? 'euc-jp' : 'utf-8'
  return new TextDecoder(encoding).decode(readFixtureBytes(name))
}

/** The same as it lies on disk. */
export function readFixtureBytes(name: string): Uint8Array {
  return readFileSync(join(folder, name, 'site.conf'))
}
