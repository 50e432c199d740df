import {execFile} from 'node:child_process'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {placedHaproxy} from './run-haproxy.ts'

/** What `haproxy -c` says. */
export interface HaproxyTest {
  readonly ok: boolean
  /** Whether it failed only for what this machine lacks: a file, a host. */
  readonly lacking: boolean
  readonly output: string
}

/** Tests configurations, one after the other, in a folder of its own. */
export interface HaproxyTester {
  /** A whole file, as it is. */
  readonly test: (text: string | Uint8Array) => Promise<HaproxyTest>
  /** Sections, or what is to stand in a `listen`. */
  readonly testSections: (text: string) => Promise<HaproxyTest>
  readonly remove: () => Promise<void>
}

const lacks =
  /No such file|could not resolve address|unable to (?:stat|load)|cannot open|failed to open|Permission denied|no SSL certificate|ca-file|unable to find the file|cannot find the file/iu

export async function haproxyTester(): Promise<HaproxyTester> {
  const folder = await mkdtemp(join(tmpdir(), 'shindan-haproxy-'))
  const file = join(folder, 'haproxy.cfg')
  const test: HaproxyTester['test'] = async text => {
    await writeFile(file, text)
    try {
      const {stdout, stderr} = await promisify(execFile)('/usr/sbin/haproxy', ['-c', '-f', file], {cwd: folder})
      return {ok: true, lacking: false, output: stdout + stderr}
    } catch (error) {
      const output = String(error)
      return {ok: false, lacking: lacks.test(output), output}
    }
  }
  return {
    test,
    testSections: async text => test(await placedHaproxy(text, 18_080, folder)),
    remove: () => rm(folder, {recursive: true, force: true}),
  }
}
