import {execFileSync} from 'node:child_process'
import {createWriteStream, mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {emit} from '../../../src/content/emit.ts'
import {readKnowledgeBase} from '../../../src/content/read-knowledge-base.ts'
import {serveSite} from '../../../src/site/serve-site.ts'
import {checkEn} from '../../../src/wording/check.en.ts'
import {launch} from '../../browser/launch.ts'
import {rendererMemory} from '../logs/renderer-memory.ts'
import {generateSupportZip} from './generate-support-zip.ts'

/**
 * Measures how a tab fares while it reads a support zip: `npm run bench:tab`. The built site in Chromium, a zip of 1 GB of
 * logs with the events of the knowledge base in them, and a timer that shows how long the page could do nothing else. From the
 * environment: MB; SHINDAN_SITE_DIR for a site that is built already.
 */
const megabytes = Number(process.env.MB ?? 1000)
const root = path.resolve(import.meta.dirname, '../../..')

interface Watch {
  longTasks: number[]
  longestGap: number
}

async function bench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-tab-'))
  const zip = path.join(folder, 'support.zip')
  const site = process.env.SHINDAN_SITE_DIR ?? path.join(folder, 'site')
  try {
    if (site.startsWith(folder)) {
      execFileSync(process.execPath, ['--import', 'tsx', 'src/site/build.ts', '--out-dir', site], {cwd: root})
    }
    const {knowledge} = emit(await readKnowledgeBase(root))
    const signatures = knowledge.articles.flatMap(article => article.signatures)
    const pieces = generateSupportZip({bytes: megabytes * 1e6, seed: 7, signatures})
    await pipeline(Readable.from(pieces), createWriteStream(zip))
    await measure(site, zip)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

async function measure(dir: string, zip: string): Promise<void> {
  const server = await serveSite({dir, port: 0, headers: true})
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.goto(new URL('/diagnose', server.url).href, {waitUntil: 'networkidle'})
    await page.getByLabel(checkEn.intake.label).focus()
    await page.waitForSelector('iframe[sandbox]', {state: 'attached'})
    const idle = rendererMemory('VmRSS')
    await page.evaluate(() => {
      const watch: Watch = {longTasks: [], longestGap: 0}
      new PerformanceObserver(list => {
        watch.longTasks.push(...list.getEntries().map(({duration}) => duration))
      }).observe({entryTypes: ['longtask']})
      let last = performance.now()
      setInterval(() => {
        const now = performance.now()
        watch.longestGap = Math.max(watch.longestGap, now - last)
        last = now
      }, 1)
      Object.assign(globalThis, {watch})
    })
    const begin = performance.now()
    await page.locator('input[type=file]').first().setInputFiles(zip)
    await page.getByRole('progressbar').waitFor()
    const firstStep = performance.now() - begin
    await page.locator('h2[data-status]').waitFor({timeout: 600_000})
    const seconds = (performance.now() - begin) / 1000
    const watch = await page.evaluate(() => (globalThis as unknown as {watch: Watch}).watch)
    const mega = (bytes: number) => (bytes / 1e6).toFixed(0)
    const rows: readonly (readonly [string, string])[] = [
      ['the zip', `${mega(statSync(zip).size)} MB, ${megabytes} MB of logs`],
      ['whole answer', `${seconds.toFixed(1)} s`],
      ['progress shown', `${firstStep.toFixed(0)} ms after the choice`],
      [
        'longest task of the main thread (below 50 ms none is reported)',
        `${Math.max(0, ...watch.longTasks).toFixed(0)} ms`,
      ],
      ['tasks above 50 ms', String(watch.longTasks.length)],
      ['longest gap of a timer of 1 ms', `${watch.longestGap.toFixed(0)} ms`],
      ['renderer', `${mega(idle)} MB before, ${mega(rendererMemory('VmHWM'))} MB at most`],
    ]
    console.log('\n| | |\n| --- | --- |')
    for (const row of rows) console.log(`| ${row.join(' | ')} |`)
  } finally {
    await browser.close()
    await server.close()
  }
}

await bench()
