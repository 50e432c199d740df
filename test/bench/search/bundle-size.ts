import path from 'node:path'
import {build} from 'esbuild'
import {gzippedSize} from './gzipped-size.ts'

/** Bytes of a module with all it imports: bundled for a browser, minified, gzipped. Paths are from the root of the repository. */
export async function bundleSize(source: string): Promise<number> {
  const {outputFiles} = await build({
    stdin: {contents: source, resolveDir: path.resolve(import.meta.dirname, '../../..'), loader: 'ts'},
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'error',
  })
  return gzippedSize(outputFiles[0]?.contents ?? new Uint8Array())
}
