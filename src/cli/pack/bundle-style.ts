import path from 'node:path'
import {build} from 'esbuild'

/**
 * A style sheet with all that it imports as one minified sheet.
 *
 * @param root a checkout with its dependencies
 * @param entry its path below `root`
 */
export async function bundleStyle(root: string, entry: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [path.join(root, entry)],
    bundle: true,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text.trim() ?? ''
}
