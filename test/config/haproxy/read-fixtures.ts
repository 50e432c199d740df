import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A whole configuration that HAProxy accepts. */
export interface HaproxyFixture {
  readonly name: string
  readonly text: string
}

const folder = join(import.meta.dirname, 'fixtures')

/** All of them; they listen on ports from 18880 and need no file. */
export function readHaproxyFixtures(): readonly HaproxyFixture[] {
  return readdirSync(folder).map(name => ({name, text: readFileSync(join(folder, name, 'haproxy.cfg'), 'utf8')}))
}
