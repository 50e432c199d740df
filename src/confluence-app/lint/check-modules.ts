import type {App} from './app.ts'
import {type AppFinding, appFinding} from './app-finding.ts'
import {modulesOf} from './modules-of.ts'
import {attributeText, hasPlaceholder, placeOfAttribute} from './read-descriptor.ts'

/** The keys of the modules: each has one, and no two have the same. */
export function checkModules({descriptors}: App): readonly AppFinding[] {
  const lines = new Map<string, number>()
  return descriptors.flatMap(descriptor =>
    modulesOf(descriptor).flatMap(module => {
      const {name} = module
      const key = attributeText(module, 'key')
      if (key === '') return [appFinding('module-key-missing', descriptor.file, module.place, {name})]
      // A module for another product is not loaded in Confluence.
      const one = `${attributeText(module, 'application')}\n${key}`
      const line = lines.get(one)
      if (line === undefined) lines.set(one, module.place.line)
      return line === undefined || hasPlaceholder(key)
        ? []
        : [appFinding('module-key-repeated', descriptor.file, placeOfAttribute(module, 'key'), {name, key, line})]
    }),
  )
}
