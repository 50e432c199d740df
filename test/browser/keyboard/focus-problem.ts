import type {Page} from 'playwright'

/** What keeps a reader from seeing where the focus is, a sentence, or null: no mark, no size, or out of sight. */
export function focusProblem(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return null
    const {outlineStyle, outlineWidth, outlineColor, boxShadow} = getComputedStyle(element)
    const name = `${element.tagName} "${(element.textContent || element.getAttribute('aria-label') || '').slice(0, 40)}"`
    const isMarked =
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/, 0\)$/.test(outlineColor)) ||
      boxShadow !== 'none'
    if (!isMarked) return `${name} shows no focus`
    const {top, bottom, left, right, width, height} = element.getBoundingClientRect()
    if (width < 2 || height < 2) return `${name} has no size`
    const isSeen = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
    return isSeen ? null : `${name} is out of sight`
  })
}
