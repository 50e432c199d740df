import {checkConfig} from '../../../src/config/check-config.ts'
import {readConfig} from '../../../src/config/read-config.ts'
import {sourceOf} from '../source-of.ts'

/** What the check says about one nginx configuration, with the reading it was made from. */
export function checkNginx(text: string, loggedPaths: readonly string[] = []) {
  const reading = readConfig(sourceOf(text, 'nginx-config'))
  return {...reading, ...checkConfig([{...reading, input: 0}], {loggedPaths})}
}
