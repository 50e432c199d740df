import {emit} from '../content/emit.ts'
import {emitProse} from '../content/emit-prose.ts'
import type {KnowledgeBase} from '../content/read-knowledge-base.ts'
import {langs} from '../model/lang.ts'
import {buildIndex} from '../search/build-index.ts'
import {confluenceAppEn} from '../wording/confluence-app.en.ts'
import {confluenceAppJa} from '../wording/confluence-app.ja.ts'
import {appKey} from './app-key.ts'
import {bundleScript} from './bundle-script.ts'
import {describeApp} from './describe-app.ts'
import {drawIcon} from './draw-icon.ts'
import {writeManifest} from './write-manifest.ts'
import {writeProperties} from './write-properties.ts'
import {writeXml} from './xml-element.ts'

/** Every file of the app, by its name in the JAR: the knowledge base in both languages, whole, and what shows it. */
export async function appFiles(base: KnowledgeBase, version: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const {knowledge, documents} = emit(base)
  const {name, description, vendor} = confluenceAppEn.descriptor
  const texts: readonly (readonly [string, string])[] = [
    [
      'META-INF/MANIFEST.MF',
      writeManifest({
        'Manifest-Version': '1.0',
        'Bundle-ManifestVersion': '2',
        'Bundle-SymbolicName': appKey,
        'Bundle-Version': version,
        'Bundle-Name': name,
        'Bundle-Description': description,
        'Bundle-Vendor': vendor,
        'Atlassian-Plugin-Key': appKey,
      }),
    ],
    ['atlassian-plugin.xml', writeXml(describeApp({name, description, version, vendor}))],
    ['i18n/shindan.properties', writeProperties(confluenceAppEn.menu)],
    ['i18n/shindan_ja_JP.properties', writeProperties(confluenceAppJa.menu)],
    ['kb/checks.json', JSON.stringify(knowledge)],
    ...langs.map(lang => [`kb/articles.${lang}.json`, JSON.stringify(emitProse(base, lang))] as const),
    // The pages of the guide are not in the app.
    ...buildIndex(documents.filter(({kind}) => kind === 'article')).map(
      each => [`kb/search/${each.name}`, each.text] as const,
    ),
  ]
  const encoder = new TextEncoder()
  return new Map([
    ...texts.map(([file, text]) => [file, encoder.encode(text)] as const),
    ['images/icon.png', drawIcon(16)],
    ['images/logo.png', drawIcon(144)],
    ['js/admin.js', await bundleScript('admin.ts')],
    ['kb/check.js', await bundleScript('check-worker.ts')],
  ])
}
