import type {App} from './app.ts'
import {type AppFinding, appFinding} from './app-finding.ts'
import {
  attributeText,
  type DescriptorElement,
  hasPlaceholder,
  placeholderIn,
  placeOfAttribute,
} from './read-descriptor.ts'

/** Versions that can be installed while Confluence runs. */
const versions: ReadonlySet<string> = new Set(['2', '3'])

/** The element that every descriptor is. */
export const rootName = 'atlassian-plugin'

/** The root of the descriptor: its name, its key and the version of its format. */
export function checkRoot({jar, descriptors: [{file, elements}]}: App): readonly AppFinding[] {
  const [root] = elements
  if (!root) return []
  if (root.name !== rootName)
    return [appFinding('root-unexpected', file, root.place, {name: root.name, expected: rootName})]
  const findings: AppFinding[] = jar ? [...placeholdersLeft(file, root, elements)] : []
  const key = attributeText(root, 'key')
  if (key === '') findings.push(appFinding('plugin-key-missing', file, root.place))
  else if (!hasPlaceholder(key) && !/^[a-z][\w-]*(?:\.[\w-]+)+$/i.test(key))
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

/** What the build was to replace in the root's own attributes and in all that `<plugin-info>` holds. */
function placeholdersLeft(
  file: string,
  root: DescriptorElement,
  elements: readonly DescriptorElement[],
): readonly AppFinding[] {
  const ofInfo = new Set<DescriptorElement | null>()
  for (const element of elements)
    if ((element.name === 'plugin-info' && element.parent === root) || ofInfo.has(element.parent)) ofInfo.add(element)
  return elements
    .filter(element => element === root || ofInfo.has(element))
    .flatMap(element => [
      ...[...element.attributes.values()],
      ...(element === root ? [] : [{text: element.text, place: element.place}]),
    ])
    .flatMap(({text, place}) => {
      const found = placeholderIn(text)
      return found === undefined ? [] : [appFinding('placeholder-left', file, place, {text: found})]
    })
}
