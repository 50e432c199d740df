import path from 'node:path'
import {build} from 'esbuild'

/** Bundles what the benchmarks run in processes of their own into a folder, and gives the files. */
export async function bundleScripts(
  folder: string,
): Promise<{readonly checkFile: string; readonly checkLines: string}> {
  const names = ['check-file', 'check-lines']
  await build({
    entryPoints: names.map(name => path.join(import.meta.dirname, `${name}.ts`)),
    bundle: true,
    platform: 'node',
    format: 'esm',
    outdir: folder,
    outExtension: {'.js': '.mjs'},
  })
  const [checkFile = '', checkLines = ''] = names.map(name => path.join(folder, `${name}.mjs`))
  return {checkFile, checkLines}
}
