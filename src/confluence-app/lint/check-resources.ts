import type {App} from './app.ts'
import {type AppFinding, appFinding} from './app-finding.ts'
import {languagesOf} from './languages-of.ts'
import {bundlePath, namedResources} from './named-resources.ts'

/** That a JAR has the files and folders that its descriptors name. */
export function checkResources({jar, descriptors}: App): readonly AppFinding[] {
  if (!jar) return []
  const folders = foldersOf(jar.names)
  return descriptors.flatMap(descriptor =>
    namedResources(descriptor).flatMap(({location, type, place}) => {
      const has =
        type === 'i18n'
          ? languagesOf(bundlePath(location), jar.names).length > 0
          : jar.names.has(location) || folders.has(location)
      return has ? [] : [appFinding('resource-missing', descriptor.file, place, {location})]
    }),
  )
}

function foldersOf(names: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const name of names)
    for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
      const folder = name.slice(0, slash)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  return folders
}
