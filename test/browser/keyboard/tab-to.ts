import type {Locator, Page} from 'playwright'
import {expect} from 'vitest'
import {focusProblem} from './focus-problem.ts'

/** More stops than any page has between two that a test names. */
const patience = 60

/** Presses Tab, or another key, until an element has the focus; at each stop on the way the focus must be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let stops = 0; stops < patience; stops += 1) {
    await page.keyboard.press(key)
    expect(await focusProblem(page)).toBeNull()
    if (await target.evaluate(hasFocus)) return
    passed.push(await page.evaluate(() => document.activeElement?.textContent?.slice(0, 30) ?? ''))
  }
  throw new Error(`Unexpected ${patience} stops, expected to meet ${target}:\n${passed.join('\n')}`)
}

function hasFocus(element: Element): boolean {
  const root = element.getRootNode()
  return (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === element
}
