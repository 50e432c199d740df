import {spawnSync} from 'node:child_process'
import {mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {expect, inject, it, onTestFinished} from 'vitest'
import {sitePages} from './site-pages.ts'

/** What an article may cost more than a page of a site that has nothing but prose, in bytes of gzip. */
const allowance = 10 * 1024

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Bytes, after gzip, of the scripts that a page names in its HTML: what stands between a reader and a page that works. */
async function blockingScripts(dir: string, page: string): Promise<number> {
  const html = await readFile(path.join(dir, page), 'utf8')
  const names = [...html.matchAll(/<script\b[^>]*\ssrc=["']?([^\s"'>]+)/g)].map(([, address = '']) => address)
  expect(names.length).toBeGreaterThan(0)
  const sizes = names.map(async name => gzipSync(await readFile(path.join(dir, name)), {level: 9}).length)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** A site as Docusaurus makes it out of the box, with documents at these addresses: each page costs every page a few bytes. */
async function buildStockSite(addresses: readonly string[]): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'shindan-stock-'))
  onTestFinished(() => rm(dir, {recursive: true, force: true}))
  const config = {
    title: 'Stock',
    url: 'http://localhost',
    baseUrl: '/',
    future: {v4: true, faster: true},
    i18n: {defaultLocale: 'en', locales: ['en', 'ja']},
    presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]],
    themeConfig: {navbar: {title: 'Stock', items: [{type: 'localeDropdown', position: 'right'}]}},
  }
  const {browserslist} = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
  await mkdir(path.join(dir, 'docs'))
  await symlink(path.join(root, 'node_modules'), path.join(dir, 'node_modules'))
  await writeFile(path.join(dir, 'package.json'), JSON.stringify({name: 'stock', browserslist}))
  await writeFile(path.join(dir, 'docusaurus.config.js'), `module.exports = ${JSON.stringify(config)}`)
  for (const [at, address] of addresses.entries()) {
    const text = `---\nslug: ${address}\n---\n# One\n\n## Two\n\n\`\`\`text\nthree\n\`\`\`\n`
    await writeFile(path.join(dir, 'docs', `${at}.md`), text)
  }
  const core = path.dirname(createRequire(import.meta.url).resolve('@docusaurus/core/package.json'))
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [path.join(core, 'bin/docusaurus.mjs'), 'build', '--locale', 'en'],
    {cwd: dir, encoding: 'utf8', env: {...process.env, NODE_ENV: 'production', NO_UPDATE_NOTIFIER: '1'}},
  )
  expect(status, stdout + stderr).toBe(0)
  return path.join(dir, 'build')
}

it('an article blocks on no more script than a stock page and 10 KB', {timeout: 180_000}, async () => {
  const addresses = sitePages(inject('siteDir')).filter(page => !/^\/(?:ja|404)(?:\/|$)/.test(page))
  expect(addresses).toContain('/')
  const stock = await blockingScripts(await buildStockSite(addresses), 'index.html')
  const article = await blockingScripts(inject('siteDir'), 'kb/companion-jwt-qsh-mismatch-apache-nocanon/index.html')
  expect(article).toBeLessThanOrEqual(stock + allowance)
})
