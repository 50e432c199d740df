import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {TestProject} from 'vitest/node'
import {serveSite} from '../../src/site/serve-site.ts'
import {freePort} from '../servers/free-port.ts'
import {build} from './build.ts'
import {buildFailure} from './build-failure.ts'

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
 * Builds the site once for all tests of the browser and serves it twice. It is not waited for here: the tests that need no
 * browser run meanwhile, and `await-site.ts` waits before the others.
 * With `SHINDAN_SITE_DIR` a site that is built already is taken instead.
 */
export default async function buildSite(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.SHINDAN_SITE_DIR
  const folder = given ?? (await mkdtemp(path.join(tmpdir(), 'shindan-site-')))
  const dir = given ?? path.join(folder, 'site')
  const [port, other] = [await freePort(), await freePort()]
  project.provide('site', `http://localhost:${port}`)
  project.provide('siteWithoutHeaders', `http://localhost:${other}`)
  project.provide('siteDir', dir)
  const served = (async () => {
    if (given === undefined) await build(dir)
    return Promise.all([serveSite({dir, port, headers: true}), serveSite({dir, port: other, headers: false})])
  })()
  served.catch(cause => writeFile(buildFailure(dir), String(cause)))
  return async () => {
    const servers = await served.catch(() => [])
    await Promise.all(servers.map(server => server.close()))
    await rm(buildFailure(dir), {force: true})
    if (given === undefined) await rm(folder, {recursive: true, force: true})
  }
}
