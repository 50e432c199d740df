import {isOsgiVersion} from '../is-osgi-version.ts'
import {type App, descriptorName, manifestName} from './app.ts'
import {type AppFinding, appFinding} from './app-finding.ts'
import {attributeText, hasPlaceholder} from './read-descriptor.ts'

/** What makes a JAR a bundle that Confluence takes as it is, with a value to write. */
const required: Readonly<Record<string, string>> = {
  'Bundle-ManifestVersion': '2',
  'Bundle-SymbolicName': 'com.example.confluence.app',
  'Bundle-Version': '1.0.0',
  'Atlassian-Plugin-Key': 'com.example.confluence.app',
}

/** The manifest of a JAR: that it is there, comes first and says what a bundle needs. */
export function checkManifest({jar, descriptors: [descriptor]}: App): readonly AppFinding[] {
  if (!jar) return []
  const {manifest} = jar
  if (!manifest) return [appFinding('manifest-missing', manifestName)]
  const [root] = descriptor.elements
  const key = root ? attributeText(root, 'key') : ''
  const findings: AppFinding[] = []
  const [first = ''] = jar.names
  if (first !== manifestName) findings.push(appFinding('manifest-not-first', manifestName, undefined, {first}))
  for (const [header, example] of Object.entries(required)) {
    const expected = example.includes('example') && key !== '' ? key : example
    if (!manifest.get(header.toLowerCase())?.value)
      findings.push(appFinding('header-missing', manifestName, undefined, {header, expected}))
  }
  const version = manifest.get('bundle-version')
  if (version?.value && !isOsgiVersion(version.value))
    findings.push(
      appFinding('version-not-osgi', manifestName, {line: version.line, column: 1}, {version: version.value}),
    )
  const found = manifest.get('atlassian-plugin-key')
  if (found?.value && descriptor.file === descriptorName && key !== '' && !hasPlaceholder(key) && found.value !== key)
    findings.push(
      appFinding(
        'plugin-key-differs',
        manifestName,
        {line: found.line, column: 1},
        {header: 'Atlassian-Plugin-Key', found: found.value, expected: key},
      ),
    )
  return findings
}
