import path from 'node:path'
import {build} from 'esbuild'
import {gzippedSize} from './gzipped-size.ts'

/**
 * Bytes of a module with all it imports: bundled for a browser, minified, gzipped. Paths are from the root of the repository.
 *
 * @param external what is left out, as it is imported
 */
export async function bundleSize(source: string, external: string[] = []): Promise<number> {
  const {outputFiles} = await build({
    stdin: {contents: source, resolveDir: path.resolve(import.meta.dirname, '../../..'), loader: 'ts'},
    bundle: true,
    external,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    platform: 'browser',
    logLevel: 'error',
  })
  return gzippedSize(outputFiles[0]?.contents ?? new Uint8Array())
}
