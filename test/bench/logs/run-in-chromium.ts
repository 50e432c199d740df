import {readFileSync} from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'
import type {Page} from 'playwright'
import type {Knowledge} from '../../../src/model/knowledge.ts'
import {launch} from '../../browser/launch.ts'
import type {WorkerAnswer} from './browser-worker.ts'
import {rendererMemory} from './renderer-memory.ts'

/** Milliseconds that a run may take. */
const timeLimit = 60_000

/** One run in the browser; times in milliseconds, memory in bytes. */
export interface BrowserRun {
  /** From the choice of the file to the whole answer. */
  readonly wall: number
  /** From the choice of the file to the first finding. */
  readonly firstFound: number
  /** The longest time in which the page could do nothing else. */
  readonly longestTask: number
  /** The renderer's memory at its highest, and before the file was chosen. */
  readonly peak: number
  readonly idle: number
  readonly hits: Readonly<Record<string, number>>
}

/** Starts Chromium and gives a function that checks a file chosen in an `<input>`, in a page of its own each time. */
export async function openChromium(): Promise<{
  readonly run: (file: string, knowledge: string) => Promise<BrowserRun>
  readonly close: () => Promise<void>
}> {
  const browser = await launch()
  const worker = await bundleWorker()
  return {
    close: () => browser.close(),
    run: async (file, knowledge) => {
      const page = await browser.newPage()
      try {
        return await runInPage(page, worker, file, JSON.parse(readFileSync(knowledge, 'utf8')))
      } finally {
        await page.close()
      }
    },
  }
}

async function runInPage(page: Page, worker: string, file: string, knowledge: Knowledge): Promise<BrowserRun> {
  await page.setContent('<input type="file">')
  await page.evaluate(prepare, {worker, knowledge})
  const idle = rendererMemory('VmRSS')
  await page.setInputFiles('input', file)
  const measured = await Promise.race([
    page.evaluate(() => (globalThis as unknown as {measured: Promise<Measured>}).measured),
    new Promise<never>((_, reject) =>
      setTimeout(reject, timeLimit, new Error('Unexpected silence of the worker')).unref(),
    ),
  ])
  return {...measured, idle, peak: rendererMemory('VmHWM')}
}

type Measured = Pick<BrowserRun, 'wall' | 'firstFound' | 'longestTask' | 'hits'>

/** Runs in the page: waits for a file, hands it to a worker, and watches how long the page is kept busy. */
function prepare({worker, knowledge}: {worker: string; knowledge: Knowledge}): void {
  const started = new Worker(URL.createObjectURL(new Blob([worker], {type: 'text/javascript'})))
  const input = document.querySelector('input') as HTMLInputElement
  const measured = new Promise<Measured>((resolve, reject) => {
    input.addEventListener('change', () => {
      const begin = performance.now()
      let longestTask = 0
      let firstFound = 0
      let tick = begin
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        const now = performance.now()
        longestTask = Math.max(longestTask, now - tick)
        tick = now
        setTimeout(() => {
          tick = performance.now()
          channel.port2.postMessage(null)
        }, 1)
      }
      channel.port2.postMessage(null)
      new PerformanceObserver(list => {
        for (const {duration} of list.getEntries()) longestTask = Math.max(longestTask, duration)
      }).observe({entryTypes: ['longtask']})
      started.onerror = event => reject(new Error(event.message))
      started.onmessage = ({data}: MessageEvent<WorkerAnswer>) => {
        if ('hits' in data) resolve({wall: performance.now() - begin, firstFound, longestTask, hits: data.hits})
        else if (firstFound === 0 && data.found > 0) firstFound = performance.now() - begin
      }
      started.postMessage({file: input.files?.[0], knowledge})
    })
  })
  Object.assign(globalThis, {measured})
}

async function bundleWorker(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [path.join(import.meta.dirname, 'browser-worker.ts')],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
