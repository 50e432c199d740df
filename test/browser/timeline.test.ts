import type {BrowserContextOptions, Locator, Page} from 'playwright'
import {describe, expect, it} from 'vitest'
import type {Lang} from '../../src/model/lang.ts'
import {toServerMinutes} from '../../src/report/server-minutes.ts'
import {timeWords} from '../../src/report/time-words.ts'
import {timelineWords} from '../../src/wording/timeline-words.ts'
import {accessibilityProblems} from './accessibility-problems.ts'
import type {CheckerPage} from './check/checker-page.ts'
import {storm, stormLog} from './check/storm-log.ts'
import {useChecker} from './check/use-checker.ts'

const at = (clock: string) => toServerMinutes(`2024-01-08T${clock}`)

const openPage = useChecker()

/** The chart of the problem, and the one of all events below it. */
interface Charts {
  readonly page: Page
  readonly drop: CheckerPage['drop']
  readonly problem: Chart
  readonly all: Chart
}

interface Chart {
  readonly figure: Locator
  readonly slider: Locator
  readonly status: Locator
  readonly button: (name: string) => Locator
  readonly rows: () => Promise<readonly string[]>
  readonly said: () => Promise<string | null>
}

function chartAt(page: Page, index: number): Chart {
  const figure = page.locator('main figure', {has: page.getByRole('slider')}).nth(index)
  const slider = figure.getByRole('slider')
  return {
    figure,
    slider,
    status: figure.getByRole('status'),
    button: name => figure.getByRole('button', {name, exact: true}),
    rows: () => figure.locator('tbody tr').allTextContents(),
    said: () => slider.getAttribute('aria-valuetext'),
  }
}

/** Checks the log and waits for both charts. A reader elsewhere sees the server's clock all the same. */
async function openCharts(lang: Lang, options: BrowserContextOptions = {}): Promise<Charts> {
  const {page, drop} = await openPage(lang, {timezoneId: 'Pacific/Auckland', ...options})
  await drop([{name: 'atlassian-confluence.log', content: stormLog()}])
  const charts = {page, drop, problem: chartAt(page, 0), all: chartAt(page, 1)}
  await charts.all.figure.locator('canvas').waitFor()
  return charts
}

describe.each<Lang>(['en', 'ja'])('the timeline in %s', lang => {
  // What the hand and the canvas do is the same in every language.
  const inOne = lang === 'en' ? it : () => undefined
  const {chart} = timelineWords(lang)
  const times = timeWords(lang)
  const bar = (clock: string, width: number, count: number, starts: readonly string[] = []) =>
    chart.bar(times.bin(at(clock), width), count === 0 ? [] : [chart.count.events(count)], starts)
  const shown = (from: string, to: string, width: 1 | 10 | 60) =>
    chart.shown(times.range(at(from), at(to)), chart.each[width])

  it('sums up the problem, and says where it was worst and that the server was started', async () => {
    const {page, problem} = await openCharts(lang)
    const ids = (await problem.slider.getAttribute('aria-describedby'))?.split(' ') ?? []
    const described = await Promise.all(ids.map(id => page.locator(`[id="${id}"]`).textContent()))
    expect(described[0]).toContain(times.range(at('08:58'), at('13:59')))
    expect(described[0]).toContain(String(storm.total))
    expect(described[0]).toContain(times.bin(at('10:00'), 10))
    expect(described[0]).toContain(timelineWords(lang).restarts({count: 1}))
    expect(await problem.said()).toBe(bar('10:00', 10, 50, [storm.start]))
    expect(await problem.status.textContent()).toBe(shown('08:58', '14:00', 10))
  })

  it('has the same bars as a table, with the starts of the server', async () => {
    const {problem} = await openCharts(lang)
    await problem.figure.getByText(chart.table).click()
    const table = problem.figure.getByRole('table')
    expect(await table.locator('caption').textContent()).toBe(chart.caption(times.range(at('08:58'), at('14:00'))))
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      chart.time,
      timelineWords(lang).series.events,
      chart.starts,
    ])
    const row = (clock: string, width: number, count: number, start = '') => times.bin(at(clock), width) + count + start
    expect(await problem.rows()).toEqual([
      row('08:50', 10, 1),
      row('09:00', 10, 2),
      row('09:40', 10, 4),
      row('10:00', 10, 50, storm.start),
      row('10:30', 10, 3),
      row('13:50', 10, 1),
    ])
    await problem.button(chart.widths[60]).click()
    expect(await problem.rows()).toEqual([
      row('08:00', 60, 1),
      row('09:00', 60, 6),
      row('10:00', 60, 53, storm.start),
      row('13:00', 60, 1),
    ])
    await problem.button(chart.widths[1]).click()
    expect(await problem.rows()).toContain(row('10:02', 1, 30))
    // A start stands there though no event of the problem came in that minute.
    expect(await problem.rows()).toContain(row('10:05', 1, 0, storm.start))
  })

  it('is read and zoomed with the keyboard alone', async () => {
    const {page, problem} = await openCharts(lang)
    await problem.slider.focus()
    await page.keyboard.press('ArrowLeft')
    expect(await problem.said()).toBe(bar('09:50', 10, 0))
    await page.keyboard.press('ArrowLeft')
    expect(await problem.said()).toBe(bar('09:40', 10, 4))
    await page.keyboard.press('Home')
    expect(await problem.said()).toBe(bar('08:50', 10, 1))
    await page.keyboard.press('End')
    expect(await problem.said()).toBe(bar('13:50', 10, 1))
    for (const _ of [1, 2, 3]) await page.keyboard.press('+')
    expect(await problem.status.textContent()).toBe(shown('13:22', '14:00', 1))
    expect(await problem.said()).toBe(bar('13:59', 1, 1))
    // Beyond the edge of the view, the view comes along.
    for (let left = 0; left < 5; left++) await page.keyboard.press('PageUp')
    expect(await problem.said()).toBe(bar('13:09', 1, 0))
    expect(await problem.status.textContent()).toBe(shown('13:09', '13:47', 1))
    await page.keyboard.press('-')
    expect(await problem.status.textContent()).toBe(shown('12:44', '14:00', 1))
    expect(await problem.said()).toBe(bar('13:09', 1, 0))
    await page.keyboard.press('0')
    expect(await problem.status.textContent()).toBe(shown('08:58', '14:00', 10))
    expect(await problem.slider.evaluate(element => element === document.activeElement)).toBe(true)
  })

  inOne('is zoomed and moved with buttons', async () => {
    const {problem} = await openCharts(lang)
    for (const name of [chart.zoomOut, chart.earlier, chart.later, chart.all]) {
      expect(await problem.button(name).getAttribute('aria-disabled')).toBe('true')
    }
    await problem.button(chart.zoomIn).click()
    await problem.button(chart.zoomIn).click()
    await problem.button(chart.zoomIn).click()
    const close = await problem.status.textContent()
    expect(close).toContain(chart.each[1])
    await problem.button(chart.later).click()
    expect(await problem.status.textContent()).not.toBe(close)
    await problem.button(chart.earlier).click()
    expect(await problem.status.textContent()).toBe(close)
    await problem.button(chart.zoomOut).click()
    await problem.button(chart.all).click()
    expect(await problem.status.textContent()).toBe(shown('08:58', '14:00', 10))
    expect(await problem.button(chart.all).evaluate(element => element === document.activeElement)).toBe(true)
  })

  inOne('is zoomed by dragging, and by the wheel with Ctrl; the wheel alone scrolls the page', async () => {
    const {page, problem} = await openCharts(lang)
    const over = problem.figure.locator('.u-over')
    await over.scrollIntoViewIfNeeded()
    const box = await over.boundingBox()
    if (!box) throw new Error('Unexpected chart without a box')
    // 31 bars of ten minutes: from the middle of the bar at 10:00 into the one at 10:50.
    const middle = (index: number) => box.x + ((index + 0.5) / 31) * box.width
    await page.mouse.move(middle(7), box.y + 30)
    await page.mouse.down()
    await page.mouse.move(middle(9), box.y + 60, {steps: 3})
    await page.mouse.move(middle(12), box.y + 40, {steps: 3})
    await page.mouse.up()
    expect(await problem.status.textContent()).toBe(shown('10:00', '11:00', 1))
    await page.mouse.click(box.x + (2.5 / 60) * box.width, box.y + 30)
    expect(await problem.said()).toBe(bar('10:02', 1, 30))

    await page.keyboard.down('Control')
    await page.mouse.wheel(0, 400)
    await page.keyboard.up('Control')
    await expect.poll(() => problem.status.textContent()).not.toBe(shown('10:00', '11:00', 1))
    const before = await page.evaluate(() => scrollY)
    const zoomed = await problem.status.textContent()
    await page.mouse.wheel(0, -200)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before)
    expect(await problem.status.textContent()).toBe(zoomed)
  })

  inOne('draws the start of the server as a line in its own colour', async () => {
    const {problem} = await openCharts(lang)
    const share = (at(storm.start) - at('08:50')) / (at('14:00') - at('08:50'))
    const isMarked = (where: number) =>
      problem.slider.evaluate((slider, part) => {
        const canvas = slider.querySelector('canvas')
        const over = slider.querySelector<HTMLElement>('.u-over')
        const context = canvas?.getContext('2d')
        if (!canvas || !over || !context) return null
        const ink = document.createElement('canvas').getContext('2d')
        if (!ink) return null
        ink.fillStyle = getComputedStyle(slider).getPropertyValue('--timeline-mark')
        ink.fillRect(0, 0, 1, 1)
        const wanted = ink.getImageData(0, 0, 1, 1).data.join()
        const x = Math.round((over.offsetLeft + part * over.offsetWidth) * devicePixelRatio)
        const {data} = context.getImageData(x, 0, 1, canvas.height)
        return Array.from({length: canvas.height}, (_, y) => data.slice(y * 4, y * 4 + 4).join()).includes(wanted)
      }, where)
    expect(await isMarked(share)).toBe(true)
    expect(await isMarked(share + 0.2)).toBe(false)
  })

  inOne('draws each chart in a task of its own, for the page to stay at hand', async () => {
    const {page, drop} = await openPage(lang)
    await page.evaluate(() => {
      const drawn: number[] = []
      const added = (records: readonly MutationRecord[]) =>
        records.flatMap(({addedNodes}) => [...addedNodes]).filter(node => (node as Element).querySelector?.('canvas'))
      new MutationObserver(records => {
        if (added(records).length > 0) drawn.push(added(records).length)
      }).observe(document.body, {childList: true, subtree: true})
      Object.assign(globalThis, {drawn})
    })
    await drop([{name: 'atlassian-confluence.log', content: stormLog()}])
    await page.locator('main canvas').nth(1).waitFor()
    expect(await page.evaluate(() => (globalThis as unknown as {drawn: number[]}).drawn)).toEqual([1, 1])
  })

  it('shows all events by level, those that are no trouble on demand', async () => {
    const {page, all} = await openCharts(lang)
    const {series} = timelineWords(lang)
    await all.figure.getByText(chart.table).click()
    const row = (clock: string, ...counts: readonly (number | string)[]) => times.bin(at(clock), 60) + counts.join('')
    expect((await all.rows()).slice(1, 3)).toEqual([row('09:00', 2, 6), row('10:00', 1, 53, storm.start)])
    const others = all.figure.getByRole('checkbox', {name: series.others})
    expect(await others.isChecked()).toBe(false)
    await others.check()
    expect((await all.rows()).slice(1, 3)).toEqual([row('09:00', 2, 6, 60), row('10:00', 1, 53, 61, storm.start)])
    await all.figure.getByRole('checkbox', {name: series.errors}).uncheck()
    expect((await all.rows())[1]).toBe(row('09:00', 6, 60))
    await all.slider.focus()
    await page.keyboard.press('Home')
    expect(await all.said()).not.toContain(chart.count.errors(0))
  })

  it('gives axe nothing to find, opened and zoomed', async () => {
    const {page, problem, all} = await openCharts(lang)
    await problem.button(chart.zoomIn).click()
    await problem.button(chart.widths[1]).click()
    for (const {figure} of [problem, all]) await figure.getByText(chart.table).click()
    expect(await accessibilityProblems(page)).toEqual([])
  })

  inOne('begins anew with another answer', async () => {
    const {page, drop, problem} = await openCharts(lang)
    await problem.button(chart.zoomIn).click()
    await drop([{name: 'more.log', content: stormLog().replaceAll('2024-01-08', '2024-01-09')}])
    await expect
      .poll(() => chartAt(page, 0).status.textContent())
      .toBe(chart.shown(times.range(at('08:58'), at('14:00') + 1440), chart.each[10]))
  })
})

describe('on a phone', () => {
  const phone = {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true}

  /** Moves a finger over the chart, from and to shares of its width, by CSS pixels downwards. */
  async function swipe(page: Page, chart: Chart, [from, to]: readonly [number, number], down: number): Promise<void> {
    const over = chart.figure.locator('.u-over')
    await over.scrollIntoViewIfNeeded()
    const box = await over.boundingBox()
    if (!box) throw new Error('Unexpected chart without a box')
    const session = await page.context().newCDPSession(page)
    const points = Array.from({length: 11}, (_, step) => ({
      x: box.x + (from + ((to - from) * step) / 10) * box.width,
      y: box.y + 40 + (down * step) / 10,
    }))
    for (const [step, point] of points.entries()) {
      await session.send('Input.dispatchTouchEvent', {
        type: step === 0 ? 'touchStart' : 'touchMove',
        touchPoints: [point],
      })
    }
    await session.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []})
  }

  it('fits, and a finger that moves up or down scrolls the page', async () => {
    const {page, problem} = await openCharts('ja', phone)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await problem.figure.locator('.u-over').scrollIntoViewIfNeeded()
    const all = await problem.status.textContent()
    const before = await page.evaluate(() => scrollY)
    await swipe(page, problem, [0.5, 0.5], 150)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before)
    expect(await problem.status.textContent()).toBe(all)
  })

  it('is zoomed by a finger that moves sideways', async () => {
    const {page, problem} = await openCharts('en', phone)
    const all = await problem.status.textContent()
    await swipe(page, problem, [0.2, 0.5], 5)
    await expect.poll(() => problem.status.textContent()).not.toBe(all)
  })
})

it('is printed as a line of bars, in the report that is printed instead of the page', async () => {
  const {page, problem} = await openCharts('en', {colorScheme: 'dark'})
  const line = page
    .locator('[data-print] pre')
    .filter({hasText: /[▁▂▃▄▅▆▇█]/u})
    .first()
  await line.waitFor({state: 'attached'})
  await page.emulateMedia({media: 'print'})
  expect(await line.isVisible()).toBe(true)
  expect(await problem.figure.isVisible()).toBe(false)
})
