import {createHash} from 'node:crypto'
import {mkdtemp, readdir, readFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {beforeAll, describe, expect, it} from 'vitest'
import {emitPortal} from '../../src/site/emit-portal.ts'
import {bundleSize} from '../bench/search/bundle-size.ts'

let outDir: string
let script: Buffer

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'shindan-portal-'))
  await emitPortal(outDir, '1.2.3')
  script = await readFile(join(outDir, 'embed/v1/kb-search.js'))
})

describe('emitPortal', () => {
  it('writes the evergreen and the immutable bundle, each with its integrity', async () => {
    expect(await readdir(join(outDir, 'embed'))).toEqual(['1.2.3', 'v1'])
    const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`
    for (const version of ['v1', '1.2.3']) {
      expect(await readFile(join(outDir, 'embed', version, 'kb-search.js'))).toEqual(script)
      const sri = JSON.parse(await readFile(join(outDir, 'embed', version, 'sri.json'), 'utf8'))
      expect(sri['kb-search.js']).toBe(integrity)
      expect(Object.keys(sri)).toEqual(['kb-search.js', 'loader.js', 'frame.js'])
    }
  })

  it('stays below 6 KiB compressed without the search core, which has less than 5: both together below 8', async () => {
    expect(gzipSync(script, {level: 9}).length).toBeLessThan(8 * 1024)
    expect(await bundleSize(`import './src/portal/kb-search.ts'`, ['../search/*'])).toBeLessThan(6 * 1024)
    expect(await bundleSize(`export {openIndex} from './src/search/open-index.ts'`)).toBeLessThan(5 * 1024)
  })

  it('has a loader below 400 bytes compressed that leaves nothing in the page', async () => {
    const loader = await readFile(join(outDir, 'embed/v1/loader.js'))
    expect(gzipSync(loader, {level: 9}).length).toBeLessThan(400)
    expect(loader.toString()).toMatch(/^"use strict";\(\(\)=>\{.*\}\)\(\);\n$/s)
  })

  it('has a page to frame without anything inline', async () => {
    const html = await readFile(join(outDir, 'embed/v1/frame.html'), 'utf8')
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
    expect(html).not.toContain('frame-ancestors')
  })

  it('imports nothing, turns no text into markup or script and stores nothing', () => {
    expect(script.toString()).not.toMatch(
      /\bimport\s*[({"']|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(/,
    )
    expect(script.toString()).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon/)
  })
})
