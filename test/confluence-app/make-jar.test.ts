import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {Uint8ArrayReader, Uint8ArrayWriter, ZipReader} from '@zip.js/zip.js'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {makeJar} from '../../src/confluence-app/make-jar.ts'
import {writeManifest} from '../../src/confluence-app/write-manifest.ts'
import {runShindan} from '../cli/run-shindan.ts'

const felix = '/usr/share/java/org.apache.felix.framework.jar'

let folder: string
let jar: string
let files: ReadonlyMap<string, Uint8Array>

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shindan-app-'))
  jar = await packed(folder)
  const zip = new ZipReader(new Uint8ArrayReader(new Uint8Array(await readFile(jar))))
  const found = new Map<string, Uint8Array>()
  for (const entry of await zip.getEntries()) {
    if (!entry.directory) found.set(entry.filename, await entry.getData(new Uint8ArrayWriter(), {checkSignature: true}))
  }
  files = found
}, 120_000)
afterAll(() => rm(folder, {recursive: true, force: true}))

/** The JAR that `shindan pack app` writes, which says its size and hash. */
async function packed(outDir: string): Promise<string> {
  const {out, code} = await runShindan(['pack', 'app', '--out', outDir, '--json'])
  expect(code).toBe(0)
  const {file, bytes, sha256} = JSON.parse(out)
  const content = await readFile(file)
  expect({bytes, sha256}).toEqual({
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  })
  return file
}

function text(name: string): string {
  return new TextDecoder().decode(files.get(name))
}

describe('the app as a JAR', () => {
  it('begins with the manifest and has the other files in order', () => {
    const [first, ...others] = [...files.keys()]
    expect(first).toBe('META-INF/MANIFEST.MF')
    expect(others).toEqual([...others].sort())
    expect(others).toContain('atlassian-plugin.xml')
  })

  it('imports no package and holds no class', () => {
    expect(text('META-INF/MANIFEST.MF')).not.toMatch(/Import-Package|Spring-Context/)
    expect([...files.keys()].filter(name => name.endsWith('.class'))).toEqual([])
  })

  it('puts on the pages of Confluence a small script only', () => {
    const contexts = text('atlassian-plugin.xml').match(/<web-resource[\s\S]*?<\/web-resource>/g) ?? []
    expect(contexts.filter(module => module.includes('<context>')).join()).not.toMatch(/check|kb\//)
    // Beside an administration page's own scripts, and from the cache after the first.
    expect(gzipSync(files.get('js/admin.js') ?? '').length).toBeLessThan(28_000)
  })

  it('has scripts in ASCII that can be put into a try block', () => {
    for (const name of ['js/admin.js', 'kb/check.js']) {
      expect(text(name)).toMatch(/^[\0-\x7f]*$/)
      expect(() => new Function(`try{${text(name)}}catch(e){}`)).not.toThrow()
    }
  })

  it('holds the licences of the project and of the packages in its scripts', async () => {
    expect(text('META-INF/LICENSE')).toBe(await readFile(path.resolve(import.meta.dirname, '../../LICENSE'), 'utf8'))
    const licences = text('META-INF/third-party-licences.txt')
    const packages = [...licences.matchAll(/^(\S+) \d+\.\d+\.\d+ \(\S+\)$/gm)].map(([, name]) => name)
    expect(packages).toEqual(['@zip.js/zip.js', 'diff', 'fflate'])
    expect(licences.match(/permission notice|Redistribution/g)?.length).toBeGreaterThanOrEqual(packages.length)
  })

  it('has every article in both languages, and the guide', () => {
    const ids = (name: string): readonly string[] => JSON.parse(text(name)).map(({id}: {id: string}) => id)
    const known = JSON.parse(text('kb/checks.json')).articles.map(({id}: {id: string}) => `kb/${id}`)
    expect(known.length).toBeGreaterThan(20)
    expect(ids('kb/pages.en.json').filter(id => id.startsWith('kb/'))).toEqual(known)
    expect(ids('kb/pages.en.json')).toContain('guide/rules')
    expect(ids('kb/pages.ja.json')).toEqual(ids('kb/pages.en.json'))
  })

  it('is the same file in every build', async () => {
    const again = await packed(path.join(folder, 'again'))
    expect(await readFile(again)).toEqual(await readFile(jar))
  }, 60_000)

  it('is valid to jar and bnd', () => {
    execFileSync('jar', ['--validate', '--file', jar])
    expect(execFileSync('bnd', ['print', '--verify', jar], {encoding: 'utf8'})).not.toMatch(/error/i)
  }, 60_000)

  it('starts in Felix, which refuses broken ones', async () => {
    const headers = {
      'Manifest-Version': '1.0',
      'Bundle-ManifestVersion': '2',
      'Bundle-SymbolicName': 'org.example.broken',
      'Bundle-Version': '1.0.0',
    }
    const broken: Readonly<Record<string, Readonly<Record<string, string>> | null>> = {
      'no-manifest': null,
      snapshot: {...headers, 'Bundle-Version': '1.0.0-SNAPSHOT'},
      unresolved: {...headers, 'Import-Package': 'org.example.absent'},
    }
    const made = await Promise.all(
      Object.entries(broken).map(async ([name, manifest]) => {
        const encoder = new TextEncoder()
        const held = new Map([['a.txt', encoder.encode('a')]])
        if (manifest) held.set('META-INF/MANIFEST.MF', encoder.encode(writeManifest(manifest)))
        const file = path.join(folder, `${name}.jar`)
        await writeFile(file, makeJar(held))
        return file
      }),
    )
    const harness = fileURLToPath(new URL('StartBundle.java', import.meta.url))
    const opened = [
      'java.base/java.net',
      'java.base/java.security',
      'java.base/sun.net.www.protocol.file',
      'java.base/sun.net.www.protocol.jar',
    ]
    const args = [
      `-Dcache=${folder}`,
      ...opened.flatMap(name => ['--add-opens', `${name}=ALL-UNNAMED`]),
      ...['-cp', felix, harness, jar, ...made],
    ]
    const lines = execFileSync('java', args, {encoding: 'utf8'}).trim().split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe('active')
    expect(lines[1]).toMatch(/^refused/)
    expect(lines[2]).toMatch(/^refused.*version/i)
    expect(lines[3]).toMatch(/^refused.*org\.example\.absent/)
  }, 120_000)
})
