import type {App} from './app.ts'
import {type AppFinding, appFinding} from './app-finding.ts'
import {attributeText, hasPlaceholder, placeOfAttribute} from './read-descriptor.ts'
import {packagesOf} from './read-manifest.ts'

/** That the classes which the descriptors name can be found: in the JAR, or in a package that its manifest imports. */
export function checkClasses({jar, descriptors}: App): readonly AppFinding[] {
  // A JAR that is no bundle gets its imports from Confluence, and one with JARs in it may have any class.
  if (!jar?.manifest?.get('atlassian-plugin-key') || [...jar.names].some(name => /\.jar$/i.test(name))) return []
  const hasClasses = [...jar.names].some(name => name.endsWith('.class'))
  const imported = [
    ...packagesOf(jar.manifest.get('import-package')?.value),
    ...packagesOf(jar.manifest.get('dynamicimport-package')?.value),
  ]
  return descriptors.flatMap(({file, elements}) =>
    elements.flatMap(element => {
      const name = attributeText(element, 'class')
      const from = name.slice(0, name.lastIndexOf('.'))
      // A name without a package is an alias, and one with a colon is a bean.
      if (!/^[\w$]+(?:\.[\w$]+)+$/.test(name) || hasPlaceholder(name)) return []
      if (jar.names.has(`${name.replaceAll('.', '/')}.class`) || imported.some(each => covers(each, from))) return []
      const place = placeOfAttribute(element, 'class')
      if (element.name === 'condition')
        return [appFinding('condition-not-imported', file, place, {name, package: from})]
      return hasClasses ? [] : [appFinding('class-missing', file, place, {name})]
    }),
  )
}

/** Whether a package of an import, as `a.b`, `a.b.*` or `*`, takes in another. */
function covers(imported: string, name: string): boolean {
  if (imported === '*') return true
  return imported.endsWith('.*') ? `${name}.`.startsWith(imported.slice(0, -1)) : imported === name
}
