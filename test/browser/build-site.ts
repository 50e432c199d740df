import {spawnSync} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TestProject} from 'vitest/node'
import {serveSite} from '../../src/site/serve-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site with the headers of our server: its origin, no slash at the end. */
    readonly site: string
    /** The same pages as a host sends them that gives no say over headers. */
    readonly siteWithoutHeaders: string
    /** The folder it was built into. */
    readonly siteDir: string
  }
}

/**
 * Builds the site once for all tests of the browser and serves it twice.
 * With `SHINDAN_SITE_DIR` a site that is built already is taken instead.
 */
export default async function buildSite(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.SHINDAN_SITE_DIR
  const dir = given ?? (await mkdtemp(path.join(tmpdir(), 'shindan-site-')))
  if (given === undefined) build(dir)
  const served = [
    await serveSite({dir, port: 0, headers: true}),
    await serveSite({dir, port: 0, headers: false}),
  ] as const
  project.provide('site', new URL(served[0].url).origin)
  project.provide('siteWithoutHeaders', new URL(served[1].url).origin)
  project.provide('siteDir', dir)
  return async () => {
    await Promise.all(served.map(server => server.close()))
    if (given === undefined) await rm(dir, {recursive: true, force: true})
  }
}

function build(dir: string): void {
  const script = fileURLToPath(new URL('../../src/site/build.ts', import.meta.url))
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', script, '--out-dir', dir], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`Unexpected end of the build with ${status}, expected 0:\n${stdout}${stderr}`)
}
