import {createHash} from 'node:crypto'
import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const entry = fileURLToPath(new URL('../portal/kb-search.ts', import.meta.url))

/**
 * Bundles `<kb-search>` into `embed/v1/` (evergreen) and `embed/<version>/` (never changes) below a static folder,
 * each with the `sri.json` that says what to put into `integrity`.
 */
export async function emitPortal(outDir: string, version: string): Promise<void> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  })
  const script = outputFiles[0]?.contents ?? new Uint8Array()
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`
  for (const folder of ['v1', version].map(name => join(outDir, 'embed', name))) {
    await mkdir(folder, {recursive: true})
    await writeFile(join(folder, 'kb-search.js'), script)
    await writeFile(join(folder, 'sri.json'), `${JSON.stringify({'kb-search.js': integrity})}\n`)
  }
}
