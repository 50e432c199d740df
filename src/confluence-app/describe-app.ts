import {appKey, moduleKey, openFragment} from './app-key.ts'
import {type XmlElement, xmlElement} from './xml-element.ts'

/** What the descriptor says of an app. */
export interface AppFacts {
  readonly name: string
  readonly description: string
  /** OSGi syntax. */
  readonly version: string
  readonly vendor: string
}

/** An administration page that every version has: its fragment is read by the script. */
const administration = '/admin/console.action'

/**
 * The descriptor: a section of its own between Administration and Clustering, whose item leads to an administration page
 * with a fragment, and the script that shows the knowledge base there. No class and no condition, for either would need an
 * import of a package.
 * Format: developer.atlassian.com/server/framework/atlassian-sdk/configuring-the-plugin-descriptor.
 */
export function describeApp({name, description, version, vendor}: AppFacts): XmlElement {
  const param = (key: string, value: string) => xmlElement('param', {name: key}, value)
  const download = (key: string, location: string) => xmlElement('resource', {type: 'download', name: key, location})
  return xmlElement(
    'atlassian-plugin',
    {key: appKey, name, 'plugins-version': '2'},
    xmlElement(
      'plugin-info',
      {},
      xmlElement('description', {}, description),
      xmlElement('version', {}, version),
      xmlElement('vendor', {name: vendor}),
      param('plugin-icon', 'images/icon.png'),
      param('plugin-logo', 'images/logo.png'),
      param('atlassian-data-center-status', 'compatible'),
      param('atlassian-data-center-compatible', 'true'),
      param('read-only-access-mode-compatible', 'true'),
    ),
    xmlElement('resource', {type: 'i18n', name: 'i18n', location: 'i18n/shindan'}),
    download('images/', 'images'),
    xmlElement(
      'web-resource',
      {key: 'admin'},
      xmlElement('context', {}, 'atl.admin'),
      download('admin.js', 'js/admin.js'),
    ),
    xmlElement('web-resource', {key: moduleKey}, download('kb/', 'kb')),
    xmlElement(
      'web-section',
      {key: 'section', location: 'system.admin', weight: '450'},
      xmlElement('label', {key: 'shindan.section'}),
    ),
    xmlElement(
      'web-item',
      {key: 'open', section: 'system.admin/section', weight: '10'},
      xmlElement('label', {key: 'shindan.open'}),
      xmlElement('link', {linkId: 'shindan-open'}, `${administration}${openFragment}`),
    ),
  )
}
