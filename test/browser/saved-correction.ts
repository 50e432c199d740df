import {readFile} from 'node:fs/promises'
import type {Page} from 'playwright'

/** What is saved by the first button of a name, and under which one. */
export async function savedCorrection(
  page: Page,
  button: string,
): Promise<{readonly name: string; readonly text: string}> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: button}).first().click(),
  ])
  return {name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8')}
}
