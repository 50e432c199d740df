import type {App} from './app.ts'
import {type AppFinding, appFinding} from './app-finding.ts'
import {attributeText, hasPlaceholder, placeOfAttribute} from './read-descriptor.ts'

/** Versions that can be installed while Confluence runs. */
const versions: ReadonlySet<string> = new Set(['2', '3'])

/** The root of the descriptor: its name, its key and the version of its format. */
export function checkRoot({jar, descriptors: [{file, elements}]}: App): readonly AppFinding[] {
  const [root] = elements
  if (!root) return []
  if (root.name !== 'atlassian-plugin')
    return [appFinding('root-unexpected', file, root.place, {name: root.name, expected: 'atlassian-plugin'})]
  const findings: AppFinding[] = []
  const key = attributeText(root, 'key')
  if (key === '') findings.push(appFinding('plugin-key-missing', file, root.place))
  else if (hasPlaceholder(key)) {
    if (jar) findings.push(appFinding('placeholder-left', file, placeOfAttribute(root, 'key'), {text: key}))
  } else if (!/^[a-z][\w-]*(?:\.[\w-]+)+$/i.test(key))
    findings.push(appFinding('plugin-key-not-reverse-dns', file, placeOfAttribute(root, 'key'), {key}))
  const deprecated = attributeText(root, 'pluginsVersion')
  const version = attributeText(root, 'plugins-version') || deprecated
  if (deprecated !== '')
    findings.push(
      appFinding('plugins-version-spelling', file, placeOfAttribute(root, 'pluginsVersion'), {found: 'pluginsVersion'}),
    )
  if (!versions.has(version) && !hasPlaceholder(version))
    findings.push(
      appFinding('plugins-version-missing', file, placeOfAttribute(root, 'plugins-version'), {found: version}),
    )
  return findings
}
