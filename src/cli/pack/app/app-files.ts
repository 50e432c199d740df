import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {appKey} from '../../../confluence-app/app-key.ts'
import {describeApp} from '../../../confluence-app/describe-app.ts'
import {drawIcon} from '../../../confluence-app/draw-icon.ts'
import {writeManifest} from '../../../confluence-app/write-manifest.ts'
import {writeProperties} from '../../../confluence-app/write-properties.ts'
import {writeXml} from '../../../confluence-app/xml-element.ts'
import type {KnowledgeBase} from '../../../content/read-knowledge-base.ts'
import {langs} from '../../../model/lang.ts'
import {licencesFile, licencesOf} from '../../../site/licences-of.ts'
import {confluenceAppEn} from '../../../wording/confluence-app.en.ts'
import {confluenceAppJa} from '../../../wording/confluence-app.ja.ts'
import {bundleStyle} from '../bundle-style.ts'
import {emitBook} from '../emit-book.ts'
import {bundleAppScript} from './bundle-app-script.ts'

/** Every file of the app, by its name in the JAR: the knowledge base in both languages, whole, what shows it, and licences. */
export async function appFiles(base: KnowledgeBase, version: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const {knowledge, pages, index} = emitBook(base, version)
  const style = await bundleStyle(base.root, 'src/confluence-app/css/index.css')
  const [admin, check] = await Promise.all([
    bundleAppScript(base.root, 'admin.ts', {bookStyle: JSON.stringify(style)}),
    bundleAppScript(base.root, 'check-script.ts'),
  ])
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
    ['META-INF/LICENSE', await readFile(path.join(base.root, 'LICENSE'), 'utf8')],
    [`META-INF/${licencesFile}`, await licencesOf([...admin.inputs, ...check.inputs], base.root)],
    ['atlassian-plugin.xml', writeXml(describeApp({name, description, version, vendor}))],
    ['i18n/shindan.properties', writeProperties(confluenceAppEn.menu)],
    ['i18n/shindan_ja_JP.properties', writeProperties(confluenceAppJa.menu)],
    ['js/admin.js', admin.text],
    ['kb/check.js', check.text],
    ['kb/checks.json', JSON.stringify(knowledge)],
    ['kb/version.json', JSON.stringify({version})],
    ...langs.map(lang => [`kb/pages.${lang}.json`, JSON.stringify(pages[lang])] as const),
    ...Object.entries(index).map(([file, content]) => [`kb/search/${file}`, JSON.stringify(content)] as const),
  ]
  const encoder = new TextEncoder()
  return new Map([
    ...texts.map(([file, text]) => [file, encoder.encode(text)] as const),
    ['images/icon.png', drawIcon(16)],
    ['images/logo.png', drawIcon(144)],
  ])
}
