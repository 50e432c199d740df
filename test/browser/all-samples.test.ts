import {fileURLToPath} from 'node:url'
import type {Browser} from 'playwright'
import {afterAll, beforeAll, expect, inject, it} from 'vitest'
import {diagnose} from '../../src/diagnosis/diagnose.ts'
import {readSource} from '../../src/input/read-source.ts'
import {langs} from '../../src/model/lang.ts'
import {answer} from '../../src/report/answer.ts'
import type {Answer} from '../../src/report/answer-types.ts'
import {bundleWorker} from '../../src/site/bundle-worker.ts'
import {ownBase, ownContent} from '../own-content.ts'
import {bundleOpenBox} from './box/bundle-open-box.ts'
import {goTo} from './go-to.ts'
import {launch} from './launch.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
})

it('finds in every sample of every article what the article declares, and answers as Node does', async () => {
  const base = await ownBase()
  const {knowledge} = await ownContent()
  const samples = base.articles.flatMap(({slug, article, samples: files}) =>
    [...files].map(([file, bytes], index) => ({
      slug,
      article,
      file,
      name: `${slug}/${file}`,
      bytes,
      lang: langs[index % langs.length] ?? 'en',
    })),
  )
  expect(samples.length).toBeGreaterThan(100)

  const page = await browser.newPage()
  await page.addInitScript(await bundleOpenBox())
  await goTo(page, `${inject('site')}/diagnose`)
  const files = samples.map(({name, bytes, lang}) => ({name, lang, base64: Buffer.from(bytes).toString('base64')}))
  // One frame and one worker for all of them: each sample is a check of its own.
  const answers = await page.evaluate(
    async request => {
      const {boxUnderTest} = globalThis as unknown as {
        boxUnderTest: (source: string) => Promise<{ask: (request: unknown) => Promise<{answer?: Answer}>}>
      }
      const box = await boxUnderTest(request.worker)
      const given: (Answer | undefined)[] = []
      for (const [id, {name, lang, base64}] of request.files.entries()) {
        const blob = new Blob([Uint8Array.from(atob(base64), character => character.charCodeAt(0))])
        const {knowledge} = request
        given.push((await box.ask({kind: 'check', id: id + 1, files: [{name, blob}], knowledge, lang})).answer)
      }
      return given
    },
    {worker: (await bundleWorker(root)).text, files, knowledge},
  )
  await page.close()

  const wrong: string[] = []
  for (const [index, {slug, article, file, name, bytes, lang}] of samples.entries()) {
    const given = answers[index]
    const inNode = answer(diagnose([readSource(name, bytes)], knowledge), knowledge, lang)
    expect(given, name).toEqual(inNode)
    const found = new Set(
      (given?.articles ?? []).flatMap(({id, findings}) => findings.map(({check}) => `${id}/${check}`)),
    )
    for (const {id, matches, misses} of article?.signatures ?? []) {
      const has = found.has(`${slug}/${id}`)
      if (matches.includes(file) && !has) wrong.push(`${name} is not recognised by ${id}`)
      if (misses.includes(file) && has) wrong.push(`${name} is recognised by ${id}`)
    }
    const declared = article?.configs.find(config => config.file === file)
    if (!declared) continue
    const findings = [...(given?.articles ?? []).flatMap(each => each.findings), ...(given?.others ?? [])]
    const rules = new Set(findings.filter(({severity}) => severity !== 'info').map(({check}) => check))
    expect([...rules].sort(), name).toEqual([...declared.finds].sort())
  }
  expect(wrong).toEqual([])
})
