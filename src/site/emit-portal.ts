import {createHash} from 'node:crypto'
import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {bundleBrowserScript} from './bundle-browser-script.ts'
import {framePage, frameStyle} from './portal-frame.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

type Format = 'esm' | 'iife'

interface PortalScript {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What portals load, and the kind of script it is: the loader is for pages that take classic scripts only. */
const scripts: Readonly<Record<string, Format>> = {'kb-search': 'esm', loader: 'iife', frame: 'esm'}

/**
 * Bundles `<kb-search>`, its loader and its frame into `embed/v1/` (evergreen) and `embed/<version>/` (never changes)
 * below a static folder. Each has a `sri.json` that says what to put into `integrity`, and a `version.json` that names
 * the folder that never changes.
 *
 * @returns the integrity of each script, by file name
 */
export async function emitPortal(outDir: string, version: string): Promise<Readonly<Record<string, string>>> {
  const {bundles, integrity} = await bundlePortal()
  const files = [
    ...bundles,
    {name: 'frame.html', bytes: framePage},
    {name: 'frame.css', bytes: frameStyle},
    {name: 'sri.json', bytes: `${JSON.stringify(integrity)}\n`},
    {name: 'version.json', bytes: `${JSON.stringify({version})}\n`},
  ]
  for (const folder of ['v1', version].map(name => join(outDir, 'embed', name))) {
    await rm(folder, {recursive: true, force: true})
    await mkdir(folder, {recursive: true})
    await Promise.all(files.map(({name, bytes}) => writeFile(join(folder, name), bytes)))
  }
  return integrity
}

/** The scripts, and the integrity of each. */
export async function bundlePortal(): Promise<{
  readonly bundles: readonly PortalScript[]
  readonly integrity: Readonly<Record<string, string>>
}> {
  const bundles = await Promise.all(Object.entries(scripts).map(([name, format]) => bundle(name, format)))
  return {bundles, integrity: Object.fromEntries(bundles.map(({name, bytes}) => [name, integrityOf(bytes)]))}
}

async function bundle(name: string, format: Format): Promise<PortalScript> {
  const {text} = await bundleBrowserScript(root, `src/portal/${name}.ts`, {format})
  return {name: `${name}.js`, bytes: new TextEncoder().encode(text)}
}

function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`
}
