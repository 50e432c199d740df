import type {Facts} from '../../model/facts.ts'
import {type App, manifestName} from './app.ts'
import {type AppFinding, appFinding} from './app-finding.ts'
import {modulesOf} from './modules-of.ts'
import {attributeText, type Descriptor, placeOfAttribute} from './read-descriptor.ts'
import {packagesOf} from './read-manifest.ts'

/** Packages that Jakarta EE renamed; those of Java itself (`javax.xml`, `javax.crypto`, `javax.naming`) were not. */
const renamed =
  /^javax\.(?:activation|annotation|ejb|el|faces|inject|jms|json|mail|persistence|resource|servlet|transaction|validation|websocket|ws\.rs|xml\.bind|xml\.ws)(?=\.|$)/

/** What the app says of Data Center, and what newer versions of Confluence do otherwise. */
export function checkReadiness(app: App): readonly AppFinding[] {
  const [main] = app.descriptors
  return [
    ...checkStatus(main),
    ...app.descriptors.flatMap(descriptor => [
      ...modulesOf(descriptor)
        .filter(({name}) => name === 'xwork')
        .map(({place}) => appFinding('xwork-module', descriptor.file, place)),
      ...descriptor.elements
        .filter(element => renamed.test(attributeText(element, 'class')))
        .map(element =>
          appFinding(
            'javax-name',
            descriptor.file,
            placeOfAttribute(element, 'class'),
            movedTo(attributeText(element, 'class')),
          ),
        ),
    ]),
    ...checkImports(app),
  ]
}

function checkStatus({file, elements}: Descriptor): readonly AppFinding[] {
  const [root] = elements
  if (root?.name !== 'atlassian-plugin') return []
  const info = elements.find(({name, parent}) => name === 'plugin-info' && parent === root)
  const names = new Set(
    elements
      .filter(({name, parent}) => name === 'param' && parent === info && info)
      .map(each => attributeText(each, 'name')),
  )
  const place = info?.place ?? root.place
  const hasStatus = names.has('atlassian-data-center-status') || names.has('atlassian-data-center-compatible')
  return [
    ...(hasStatus
      ? []
      : [appFinding('data-center-status-missing', file, place, asked('atlassian-data-center-status', 'compatible'))]),
    ...(names.has('read-only-access-mode-compatible')
      ? []
      : [appFinding('read-only-mode-not-stated', file, place, asked('read-only-access-mode-compatible', 'true'))]),
  ]
}

function asked(name: string, value: string): Facts {
  return {expected: `<param name="${name}">${value}</param>`, section: '<plugin-info>'}
}

function movedTo(name: string): Facts {
  return {name, expected: name.replace(/^javax/, 'jakarta')}
}

function checkImports({jar}: App): readonly AppFinding[] {
  const header = jar?.manifest?.get('import-package')
  if (!header) return []
  return packagesOf(header.value)
    .filter(name => renamed.test(name))
    .map(name => appFinding('javax-name', manifestName, {line: header.line, column: 1}, movedTo(name)))
}
