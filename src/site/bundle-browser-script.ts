import path from 'node:path'
import {build} from 'esbuild'

/** A script made of many files. */
export interface BundledScript {
  readonly text: string
  /** The files it was made of, relative to the root. */
  readonly inputs: readonly string[]
}

/** How a script is made. */
export interface BundleOptions {
  readonly format?: 'iife' | 'esm'
  readonly charset?: 'utf8' | 'ascii'
  /** Names that stand for expressions. */
  readonly define?: Readonly<Record<string, string>>
}

/**
 * A module with all that it imports as one minified script without imports.
 *
 * @param root a checkout with its dependencies
 * @param entry the module's path below `root`
 */
export async function bundleBrowserScript(
  root: string,
  entry: string,
  {format = 'iife', charset = 'utf8', define = {}}: BundleOptions = {},
): Promise<BundledScript> {
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: [path.join(root, entry)],
    bundle: true,
    format,
    minify: true,
    target: 'es2022',
    charset,
    define: {...define},
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const [file] = outputFiles
  if (!file) throw new Error(`Unexpected empty bundle of ${entry}, expected one file`)
  return {text: file.text, inputs: Object.keys(metafile.inputs)}
}
