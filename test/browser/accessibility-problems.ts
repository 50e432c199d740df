import axe from 'axe-core'
import type {Page} from 'playwright'

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly {readonly target: unknown; readonly failureSummary: string}[]
  }[]
}

/** The rules of axe that look at colours. All others find the same in the light and in the dark. */
const colourRules = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds in a page in the dark, and of colours in the light too: scheme, rule, place, reason. Its source is
 * evaluated by the debugger, which the page's policy lets pass.
 */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const problems: string[] = []
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'})
    await page.waitForFunction(scheme => {
      const {theme} = document.documentElement.dataset
      return theme === undefined || theme === scheme
    }, colorScheme)
    // Half-way through a change of colours, or while something appears, contrasts are not those that are read.
    await page.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .flatMap(each => (each.effect?.getComputedTiming().iterations === Infinity ? [] : [each.finished])),
      ),
    )
    const {violations} = await page.evaluate(
      runOnly =>
        (globalThis as unknown as {axe: {run: (options: object) => Promise<AxeResult>}}).axe.run({
          resultTypes: ['violations'],
          ...(runOnly && {runOnly}),
        }),
      colorScheme === 'light' ? colourRules : null,
    )
    for (const {id, nodes} of violations) {
      problems.push(...nodes.map(node => `${colorScheme}: ${id}: ${node.target} ${node.failureSummary}`))
    }
  }
  return problems
}
