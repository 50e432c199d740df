import path from 'node:path'
import {build} from 'esbuild'

/** The whole worker of the checks as one script without imports, for the frame starts it from text. */
export async function bundleWorker(siteDir: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [path.join(siteDir, 'src/widgets/box/check-worker.ts')],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  })
  const [file] = outputFiles
  if (!file) throw new Error('Unexpected empty bundle of the worker, expected one file')
  return file.text
}
