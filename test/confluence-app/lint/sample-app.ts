import {lintApp} from '../../../src/confluence-app/lint/lint-app.ts'
import {makeJar} from '../../../src/confluence-app/make-jar.ts'
import {writeManifest} from '../../../src/confluence-app/write-manifest.ts'
import {bytesFile} from '../../../src/input/bytes-file.ts'

/** The manifest of an app in which nothing is wrong. */
export const headers: Readonly<Record<string, string>> = {
  'Manifest-Version': '1.0',
  'Bundle-ManifestVersion': '2',
  'Bundle-SymbolicName': 'org.example.app',
  'Bundle-Version': '1.2.3',
  'Atlassian-Plugin-Key': 'org.example.app',
}

const info = `<plugin-info>
    <version>1.2.3</version>
    <param name="atlassian-data-center-status">compatible</param>
    <param name="read-only-access-mode-compatible">true</param>
  </plugin-info>`

/** A descriptor in which nothing is wrong, with these modules. */
export function descriptor(modules: string): string {
  return `<atlassian-plugin key="org.example.app" name="App" plugins-version="2">
  ${info}
  ${modules}
</atlassian-plugin>
`
}

/** A JAR with these files by name, beside a manifest and a descriptor without faults; null leaves one of them out. */
export function jar(files: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const held: typeof files = {
    'META-INF/MANIFEST.MF': writeManifest(headers),
    'atlassian-plugin.xml': descriptor(''),
    ...files,
  }
  const encoder = new TextEncoder()
  return makeJar(
    new Map(
      Object.entries(held).flatMap(([name, content]) => {
        if (content === null) return []
        return [[name, typeof content === 'string' ? encoder.encode(content) : Uint8Array.from(content)] as const]
      }),
    ),
  )
}

/** What is found in bytes of that name, as `severity id file:line:column`. */
export async function lint(bytes: Uint8Array, name = 'app.jar'): Promise<readonly string[]> {
  const found = await lintApp(bytesFile(name, Uint8Array.from(bytes)))
  return found.map(({severity, id, file, line, column}) => `${severity} ${id} ${file}:${line}:${column}`)
}

/** What is found in a descriptor alone. */
export function lintText(text: string): Promise<readonly string[]> {
  return lint(new TextEncoder().encode(text), 'atlassian-plugin.xml')
}
