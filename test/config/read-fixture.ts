import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const folder = join(import.meta.dirname, 'fixtures')

/** The names of all cases. */
export const fixtures: readonly string[] = readdirSync(folder)

/** The configuration of a case, decoded as its name says. */
export function readFixture(name: string): string {
  return new TextDecoder(name.startsWith('shift-jis') ? 'shift_jis' : 'utf-8').decode(
    readFileSync(join(folder, name, 'site.conf')),
  )
}
