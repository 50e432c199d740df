import {type BundledScript, bundleBrowserScript} from '../../../site/bundle-browser-script.ts'

/**
 * One script without imports, in ASCII: Confluence joins the scripts of a page into one and puts each into a `try` block.
 *
 * @param root a checkout with its dependencies
 * @param entry its path below `src/confluence-app/admin/`
 * @param define names that stand for expressions in it
 */
export async function bundleAppScript(
  root: string,
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<BundledScript> {
  const {text, inputs} = await bundleBrowserScript(root, `src/confluence-app/admin/${entry}`, {
    charset: 'ascii',
    define,
  })
  return {text: escapeUnits(text), inputs}
}

/** What the bundler leaves as it is stands in regular expressions and their raw sources, where an escape means the same. */
function escapeUnits(script: string): string {
  return script.replace(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
