import {readUpTo} from '../../input/read-up-to.ts'
import type {SeekableFile} from '../../input/seekable-file.ts'
import {type App, type AppJar, descriptorName, manifestName} from './app.ts'
import {type AppFinding, appFinding} from './app-finding.ts'
import {checkClasses} from './check-classes.ts'
import {checkLanguages} from './check-languages.ts'
import {checkManifest} from './check-manifest.ts'
import {checkModules} from './check-modules.ts'
import {checkReadiness} from './check-readiness.ts'
import {checkResources} from './check-resources.ts'
import {checkRoot, rootName} from './check-root.ts'
import {checkScripts, scriptsOf} from './check-scripts.ts'
import {decodeDescriptor} from './decode-descriptor.ts'
import {type JarListing, jarListing} from './jar-listing.ts'
import {languagesOf} from './languages-of.ts'
import {bundlePath, namedResources} from './named-resources.ts'
import {type Descriptor, readDescriptor} from './read-descriptor.ts'
import {packagesOf, readManifest} from './read-manifest.ts'

const checks: readonly ((app: App) => readonly AppFinding[])[] = [
  checkManifest,
  checkRoot,
  checkModules,
  checkResources,
  checkLanguages,
  checkScripts,
  checkClasses,
  checkReadiness,
]

/** No descriptor has more. */
const mostDescriptorBytes = 16 * 1024 * 1024

/**
 * What is wrong with a Confluence app: a JAR, or its `atlassian-plugin.xml` alone, told apart by the first bytes and the
 * name. Whatever the file holds, the answer is a list of findings in the order of their files and places.
 */
export async function lintApp(file: SeekableFile): Promise<readonly AppFinding[]> {
  const head = await file.slice(0, Math.min(4, file.size))
  const isJar = (head[0] === 0x50 && head[1] === 0x4b) || /\.(?:jar|zip|obr)$/i.test(file.name)
  const findings = await (isJar ? lintJar(file) : lintDescriptor(file))
  return inOrder(findings)
}

/** The files stay as they come; within each the places ascend. */
function inOrder(findings: readonly AppFinding[]): readonly AppFinding[] {
  const ranks = new Map<string, number>()
  for (const {file} of findings) if (!ranks.has(file)) ranks.set(file, ranks.size)
  const rank = ({file}: AppFinding): number => ranks.get(file) ?? 0
  return [...findings].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column)
}

async function lintDescriptor(file: SeekableFile): Promise<readonly AppFinding[]> {
  const {name} = file
  const bytes = await readUpTo(file.open(), mostDescriptorBytes + 1)
  if (bytes.length > mostDescriptorBytes)
    return [appFinding('entry-too-large', name, undefined, {most: mostDescriptorBytes / 1024 / 1024})]
  const decoded = decodeDescriptor(name, bytes)
  if ('finding' in decoded) return [decoded.finding]
  const {descriptor, findings} = readDescriptor(name, decoded.text)
  return findings.length > 0 ? findings : runChecks({descriptors: [descriptor], jar: null})
}

async function lintJar(file: SeekableFile): Promise<readonly AppFinding[]> {
  const {jar, findings} = await jarListing(file)
  if (!jar) return findings
  const found = [...findings]
  const read = reader(jar, found)
  const manifestText = await read(manifestName)
  const manifest = manifestText === null ? null : readManifest(manifestText)
  const folders = packagesOf(manifest?.get('atlassian-scan-folders')?.value).map(each => `${each.replace(/\/+$/, '')}/`)
  const parts = [...jar.names].filter(name => /\.xml$/i.test(name) && folders.some(folder => name.startsWith(folder)))
  const descriptors: Descriptor[] = []
  for (const name of [descriptorName, ...parts]) {
    const text = await read(name)
    if (text === null) continue
    const {descriptor, findings: faults} = readDescriptor(name, text)
    found.push(...faults)
    descriptors.push(descriptor)
  }
  const [first, ...others] = descriptors
  if (first?.file !== descriptorName) {
    const whole: AppJar = {names: jar.names, manifest, texts: new Map()}
    const empty = {file: descriptorName, elements: []}
    if (!jar.names.has(descriptorName)) found.push(appFinding('descriptor-missing', descriptorName))
    return [...found, ...checkManifest({descriptors: [empty], jar: whole})]
  }
  const app: App = {descriptors: [first, ...others], jar: {names: jar.names, manifest, texts: new Map()}}
  const texts = new Map<string, string>()
  for (const name of textsOf(app.descriptors, jar)) {
    const text = await read(name)
    if (text !== null) texts.set(name, text)
  }
  const isReadable = !found.some(({id, file: name}) => id === 'xml-not-well-formed' && name === descriptorName)
  const whole: App = {...app, jar: {names: jar.names, manifest, texts}}
  return [...found, ...(isReadable ? runChecks(whole) : checkManifest(whole))]
}

/** Reads the texts of entries; null for those that are not there or cannot be read, which is then among the findings. */
function reader(jar: JarListing, found: AppFinding[]): (name: string) => Promise<string | null> {
  return async name => {
    const entry = await jar.read(name)
    found.push(...(entry?.findings ?? []))
    return entry && entry.findings.length === 0 ? entry.text : null
  }
}

/** The properties files and scripts that descriptors name. */
function textsOf(descriptors: readonly Descriptor[], {names}: JarListing): ReadonlySet<string> {
  return new Set(
    descriptors.flatMap(descriptor => [
      ...namedResources(descriptor).flatMap(({type, location}) =>
        type === 'i18n' ? languagesOf(bundlePath(location), names) : [],
      ),
      ...scriptsOf(descriptor).filter(name => names.has(name)),
    ]),
  )
}

/** Behind the root of another format nothing is what it would be in a descriptor. */
function runChecks(app: App): readonly AppFinding[] {
  const [root] = app.descriptors[0].elements
  return (root?.name === rootName ? checks : [checkManifest, checkRoot]).flatMap(check => check(app))
}
