import type {Browser, Page} from 'playwright'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {type PortalDemoServer, servePortalDemo} from '../../src/site/portal-demo/serve-portal-demo.ts'
import {accessibilityProblems} from './accessibility-problems.ts'
import {launch} from './launch.ts'
import {type KnowledgeBaseHost, serveKnowledgeBase} from './portal/serve-knowledge-base.ts'

let browser: Browser
let base: KnowledgeBaseHost
let portal: PortalDemoServer
let page: Page
beforeAll(async () => {
  base = await serveKnowledgeBase()
  portal = await servePortalDemo({port: 0, knowledgeBaseUrl: base.url})
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
  base?.close()
})
afterEach(() => page?.close())

/** The places that a reader of the demo and of the frame looks at, the list open and the second option active. */
const places = {
  demo: (lang: string) => `${portal.url}?lang=${lang}`,
  frame: (lang: string) => `${base.url}embed/v1/frame.html?lang=${lang}`,
}
const cases = Object.keys(places).flatMap(place =>
  ['en', 'ja'].map(lang => [place as keyof typeof places, lang] as const),
)

/** At 640 CSS pixels, what a window of 1280 shows at 200 %. */
async function open(place: keyof typeof places, lang: string): Promise<void> {
  page = await browser.newPage({viewport: {width: 640, height: 480}, deviceScaleFactor: 2})
  await page.goto(places[place](lang))
  await page.getByRole('combobox', {name: /knowledge base|ナレッジベース/}).fill('proxy')
  await page.locator('kb-search [role=option]').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
}

interface Node {
  readonly role?: {readonly value: string}
  readonly name?: {readonly value: string}
  readonly value?: {readonly value: unknown}
  readonly properties?: readonly {
    readonly name: string
    readonly value: {readonly value?: unknown; readonly relatedNodes?: readonly {readonly idref?: string}[]}
  }[]
}

async function tree(role: string): Promise<readonly Node[]> {
  const session = await page.context().newCDPSession(page)
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as unknown as {nodes: readonly Node[]}
  return nodes.filter(node => node.role?.value === role)
}

const property = (node: Node | undefined, name: string) => node?.properties?.find(each => each.name === name)?.value

describe.each(cases)('%s in %s', (place, lang) => {
  it('is named and says its states to assistive technology', async () => {
    await open(place, lang)
    const label = lang === 'ja' ? 'ナレッジベースを検索' : 'Search the knowledge base'
    // The demo has a select, a combobox as well.
    const box = (await tree('combobox')).find(node => node.name?.value === label)
    expect(property(box, 'expanded')?.value).toBe(true)
    expect(property(box, 'autocomplete')?.value).toBe('list')
    expect(property(box, 'hasPopup')?.value).toBe('listbox')
    expect(property(box, 'activedescendant')?.relatedNodes?.map(({idref}) => idref)).toEqual(['option-1'])
    const lists = (await tree('listbox')).map(node => node.name?.value)
    expect(lists).toContain(lang === 'ja' ? '見つかった記事' : 'Articles found')
    const options = (await tree('option')).filter(node => property(node, 'selected')?.value === true)
    const active = await page.locator('kb-search [aria-selected=true] b').textContent()
    expect(options.some(node => node.name?.value.startsWith(active ?? '(none)'))).toBe(true)
  })

  it('has nothing for axe to complain about, and does not scroll sideways at 200 %', async () => {
    await open(place, lang)
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640)
  })

  it('shows which option is active in forced colours', async () => {
    await open(place, lang)
    await page.emulateMedia({forcedColors: 'active'})
    const outline = (selected: boolean) =>
      page
        .locator(`kb-search [role=option][aria-selected=${selected}]`)
        .first()
        .evaluate(option => getComputedStyle(option).outlineStyle)
    expect([await outline(true), await outline(false)]).toEqual(['solid', 'none'])
  })
})
