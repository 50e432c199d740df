import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

/**
 * One script without imports, in ASCII: Confluence joins the scripts of a page into one and puts each into a `try` block.
 *
 * @param entry its path below `admin/`
 */
export async function bundleScript(entry: string): Promise<Uint8Array> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(`admin/${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  })
  const [file] = outputFiles
  if (!file) throw new Error('Unexpected empty bundle, expected one file')
  return new TextEncoder().encode(escapeUnits(file.text))
}

/** What the bundler leaves as it is stands in regular expressions and their raw sources, where an escape means the same. */
function escapeUnits(script: string): string {
  return script.replace(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
