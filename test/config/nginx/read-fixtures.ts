import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A whole configuration that nginx accepts. */
export interface NginxFixture {
  readonly name: string
  readonly text: string
}

const folder = join(import.meta.dirname, 'fixtures')

/** All of them; they listen on ports from 18701 and need no file but `mime.types`. */
export function readNginxFixtures(): readonly NginxFixture[] {
  return readdirSync(folder).map(name => ({name, text: readFileSync(join(folder, name, 'nginx.conf'), 'utf8')}))
}
