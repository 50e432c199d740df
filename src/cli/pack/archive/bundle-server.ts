import path from 'node:path'
import {build} from 'esbuild'
import type {BundledScript} from '../../../site/bundle-browser-script.ts'

/** `serve.mjs`: serves the folder it lies in with Node 20 or newer, and needs nothing else. */
export async function bundleServer(root: string): Promise<BundledScript> {
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
