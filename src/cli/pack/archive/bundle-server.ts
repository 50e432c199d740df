import path from 'node:path'
import {build} from 'esbuild'

/** A script made of many files. */
export interface Bundled {
  readonly text: string
  /** The files it was made of, relative to the root. */
  readonly inputs: readonly string[]
}

/** `serve.mjs`: serves the folder it lies in with Node 20 or newer, and needs nothing else. */
export async function bundleServer(root: string): Promise<Bundled> {
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: [path.join(root, 'src/cli/pack/archive/serve-main.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  return {text: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs)}
}
