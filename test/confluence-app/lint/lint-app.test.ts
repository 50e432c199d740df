import {describe, expect, it} from 'vitest'
import {writeManifest} from '../../../src/confluence-app/write-manifest.ts'
import {lintAppEn} from '../../../src/wording/lint-app.en.ts'
import {descriptor, headers, jar, lint, lintText} from './sample-app.ts'

const manifest = (changed: Readonly<Record<string, string>>) => ({
  'META-INF/MANIFEST.MF': writeManifest({...headers, ...changed}),
})
const without = (name: string) => ({
  'META-INF/MANIFEST.MF': writeManifest(Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name))),
})
const modules = (text: string, others: Readonly<Record<string, string>> = {}) => ({
  'atlassian-plugin.xml': descriptor(text),
  ...others,
})
const script = (text: string) =>
  modules('<web-resource key="a"><resource type="download" name="a.js" location="js/a.js"/></web-resource>', {
    'js/a.js': text,
  })
const languages = (text: string, others: Readonly<Record<string, string>>) =>
  modules(`<resource type="i18n" name="i18n" location="i18n.app"/>\n${text}`, others)
const en = 'i18n/app.properties'
const ja = 'i18n/app_ja_JP.properties'

const inJar: readonly (readonly [string, Readonly<Record<string, string | null>>, readonly string[]])[] = [
  ['no manifest', {'META-INF/MANIFEST.MF': null}, ['error manifest-missing META-INF/MANIFEST.MF:1:1']],
  ...['Bundle-ManifestVersion', 'Bundle-SymbolicName', 'Bundle-Version', 'Atlassian-Plugin-Key'].map(
    name => [`no ${name}`, without(name), ['error header-missing META-INF/MANIFEST.MF:1:1']] as const,
  ),
  ['a SNAPSHOT', manifest({'Bundle-Version': '1.0.0-SNAPSHOT'}), ['error version-not-osgi META-INF/MANIFEST.MF:4:1']],
  [
    'another key',
    manifest({'Atlassian-Plugin-Key': 'org.other'}),
    ['error plugin-key-differs META-INF/MANIFEST.MF:5:1'],
  ],
  ['no descriptor', {'atlassian-plugin.xml': null}, ['error descriptor-missing atlassian-plugin.xml:1:1']],
  [
    'a descriptor that is not well-formed',
    {'atlassian-plugin.xml': '<atlassian-plugin>\n  <a>\n</atlassian-plugin>'},
    ['error xml-not-well-formed atlassian-plugin.xml:2:3'],
  ],
  [
    'a key that no build replaced',
    {
      'atlassian-plugin.xml': descriptor('').replace('key="org.example.app"', ['key="$', '{plugin.key}"'].join('')),
    },
    ['error placeholder-left atlassian-plugin.xml:1:19'],
  ],
  [
    'a version that no build replaced',
    {'atlassian-plugin.xml': descriptor('').replace('<version>1.2.3', ['<version>$', '{project.version}'].join(''))},
    ['error placeholder-left atlassian-plugin.xml:3:5'],
  ],
  [
    'a name and a vendor that no build replaced',
    {
      'atlassian-plugin.xml': descriptor('')
        .replace('name="App"', 'name="@name@"')
        .replace('<version>', '<vendor name="{{vendor}}"/><version>'),
    },
    ['error placeholder-left atlassian-plugin.xml:1:41', 'error placeholder-left atlassian-plugin.xml:3:13'],
  ],
  [
    'a resource that is not there',
    modules('<resource type="download" name="a.css" location="css/a.css"/>'),
    ['error resource-missing atlassian-plugin.xml:7:42'],
  ],
  [
    'a bundle that is not there',
    modules('<resource type="i18n" name="i18n" location="i18n.app"/>'),
    ['error resource-missing atlassian-plugin.xml:7:37'],
  ],
  [
    'a text in one language only',
    languages('<web-item key="a" section="b"><label key="app.open"/></web-item>', {[en]: 'app.open=Open\n', [ja]: ''}),
    ['warning i18n-key-missing atlassian-plugin.xml:8:38'],
  ],
  [
    'a text in no language',
    languages('<web-item key="a" i18n-name-key="app.x" section="b"/>', {[en]: 'app.open=Open\n'}),
    ['info i18n-key-unknown atlassian-plugin.xml:8:19'],
  ],
  [
    'an escape that is none',
    languages('', {[en]: '# \\u1\na=\\\\u1\nb=x\\u12g4\n'}),
    ['error properties-escape-invalid i18n/app.properties:3:4'],
  ],
  [
    'a text beyond ASCII',
    languages('', {[en]: '# 診断\na=\\\n  é診\n'}),
    ['warning properties-not-ascii i18n/app.properties:3:3'],
  ],
  ['an import', script('// a\nimport x from "./x.js"'), ['error script-is-module js/a.js:2:1']],
  ['an export', script('var a = 1;\n\nexport {a}'), ['error script-is-module js/a.js:3:1']],
  ['import.meta', script('var a = import.meta.url'), ['error script-is-module js/a.js:1:9']],
  ['a script that does not parse', script('var = 1'), ['warning script-syntax js/a.js:1:5']],
  [
    'a class in a JAR without any',
    modules('<rest key="a" class="org.example.Rest"/>'),
    ['error class-missing atlassian-plugin.xml:7:17'],
  ],
  [
    'a condition without its import',
    modules(
      '<web-item key="a" section="b"><condition class="com.atlassian.confluence.plugin.descriptor.web.conditions.X"/></web-item>',
    ),
    ['error condition-not-imported atlassian-plugin.xml:7:44'],
  ],
  [
    'an import that Jakarta renamed',
    manifest({'Import-Package': 'javax.servlet;version="[3,4)",javax.net.ssl'}),
    ['info javax-name META-INF/MANIFEST.MF:6:1'],
  ],
]

const alone: readonly (readonly [string, string, readonly string[]])[] = [
  ['another root', '<plugin key="a.b"/>', ['error root-unexpected atlassian-plugin.xml:1:1']],
  [
    'the root of Maven, whose parts are no modules',
    '<project><modelVersion>4.0.0</modelVersion></project>',
    ['error root-unexpected atlassian-plugin.xml:1:1'],
  ],
  [
    'no plugins-version',
    descriptor('').replace(' plugins-version="2"', ''),
    ['error plugins-version-missing atlassian-plugin.xml:1:1'],
  ],
  [
    'version 1',
    descriptor('').replace('plugins-version="2"', 'plugins-version="1"'),
    ['error plugins-version-missing atlassian-plugin.xml:1:52'],
  ],
  [
    'pluginsVersion',
    descriptor('').replace('plugins-version', 'pluginsVersion'),
    ['warning plugins-version-spelling atlassian-plugin.xml:1:52'],
  ],
  [
    'no key',
    descriptor('').replace('key="org.example.app" ', ''),
    ['error plugin-key-missing atlassian-plugin.xml:1:1'],
  ],
  [
    'a key without a host name',
    descriptor('').replace('org.example.app', 'app'),
    ['warning plugin-key-not-reverse-dns atlassian-plugin.xml:1:19'],
  ],
  ['a module without a key', descriptor('<rest path="/a"/>'), ['error module-key-missing atlassian-plugin.xml:7:3']],
  [
    'a key that two modules have',
    descriptor('<rest key="a"/>\n<web-item key="a"/>'),
    ['error module-key-repeated atlassian-plugin.xml:8:11'],
  ],
  [
    'nothing about Data Center',
    descriptor('').replace(/<param name="atlassian.*\n/, ''),
    ['warning data-center-status-missing atlassian-plugin.xml:2:3'],
  ],
  [
    'nothing about read-only mode',
    descriptor('').replace(/<param name="read-only.*\n/, ''),
    ['info read-only-mode-not-stated atlassian-plugin.xml:2:3'],
  ],
  ['XWork', descriptor('<xwork key="a"/>'), ['info xwork-module atlassian-plugin.xml:7:3']],
  [
    'a class of Java EE',
    descriptor('<listener key="a" class="javax.servlet.http.HttpSessionListener"/>'),
    ['info javax-name atlassian-plugin.xml:7:21'],
  ],
  ['an ampersand', descriptor('<a key="b">x & y</a>'), ['error xml-not-well-formed atlassian-plugin.xml:7:16']],
  ['two roots', '<a/>\n<b/>', ['error xml-not-well-formed atlassian-plugin.xml:2:1']],
  ['text behind the root', '<a/>\nb', ['error xml-not-well-formed atlassian-plugin.xml:1:5']],
  [
    'a declaration that comes late',
    '\n<?xml version="1.0"?>\n<a/>',
    ['error xml-not-well-formed atlassian-plugin.xml:2:1'],
  ],
  ['nothing', '', ['error xml-not-well-formed atlassian-plugin.xml:1:1']],
  ['no XML', 'Bundle-Name: x', ['error xml-not-well-formed atlassian-plugin.xml:1:1']],
  ['no text', '\0\x01\x02\x03\x04\x05\x06\x07'.repeat(9), ['error not-text atlassian-plugin.xml:1:1']],
]

describe('lintApp', () => {
  it('finds nothing where nothing is wrong', async () => {
    expect(await lint(jar({}))).toEqual([])
    expect(await lintText(descriptor(''))).toEqual([])
  })

  it.each(inJar)('finds in a JAR %s', async (_, files, findings) => {
    expect(await lint(jar(files))).toEqual(findings)
  })

  it.each(alone)('finds in a descriptor %s', async (_, text, findings) => {
    expect(await lintText(text)).toEqual(findings)
  })

  it('leaves alone what may be as it is', async () => {
    const module = '<servlet key="a" class="org.example.A"><condition class="org.example.sub.B"/></servlet>'
    expect(await lint(jar(modules(module, {'org/example/A.class': 'x', 'org/example/sub/B.class': 'x'})))).toEqual([])
    expect(
      await lint(jar({...modules(module), ...manifest({'Import-Package': 'org.example,org.example.sub'})})),
    ).toEqual([])
    expect(await lint(jar({...modules(module), ...manifest({'DynamicImport-Package': 'org.*'})}))).toEqual([])
    expect(await lint(jar(modules(module, {'META-INF/lib/a.jar': 'x'})))).toEqual([])
    expect(await lint(jar(script('import("./x.js"); var imports = {export: 1}')))).toEqual([])
    expect(
      await lint(
        jar(
          modules(
            '<web-resource key="a"><resource type="download" name="x.js" location="/x.js"><param name="source" value="webContextStatic"/></resource></web-resource><resource type="download" name="d/" location="d/"/>',
            {'d/e/f.txt': ''},
          ),
        ),
      ),
    ).toEqual([])
  })

  it('takes a text of a language for its countries', async () => {
    const item = '<web-item key="a" section="b"><label key="app.open"/></web-item>'
    const files = {[en]: 'app.open=Open', [ja]: '', 'i18n/app_ja.properties': 'app\\\n  .open : \\u958B\\u304F'}
    expect(await lint(jar(languages(item, files)))).toEqual([])
  })

  it('reads the descriptors in folders that the manifest names', async () => {
    const part =
      '<bundles><web-resource key="a"><resource type="download" name="a.js" location="a.js"/></web-resource></bundles>'
    const files = {
      ...modules('<rest key="a"/>'),
      ...manifest({'Atlassian-Scan-Folders': 'META-INF/plugin-descriptors'}),
      'META-INF/plugin-descriptors/a.xml': part,
    }
    expect(await lint(jar(files))).toEqual([
      'error module-key-repeated META-INF/plugin-descriptors/a.xml:1:24',
      'error resource-missing META-INF/plugin-descriptors/a.xml:1:70',
    ])
  })

  it.each([
    ['ISO 8859-1 that states nothing', '', 'latin1', ['error encoding-differs atlassian-plugin.xml:3:20']],
    ['ISO 8859-1 that states UTF-8', 'UTF-8', 'latin1', ['error encoding-differs atlassian-plugin.xml:3:20']],
    ['ISO 8859-1 that states it', 'ISO-8859-1', 'latin1', []],
    ['UTF-8 that states ASCII', 'US-ASCII', 'utf8', ['error encoding-differs atlassian-plugin.xml:3:20']],
    ['UTF-8 that states an encoding unknown here', 'x-own', 'utf8', []],
    ['UTF-8 with a mark', 'UTF-8', 'utf8 mark', []],
    [
      'UTF-8 with a mark that states another',
      'ISO-8859-1',
      'utf8 mark',
      ['error encoding-differs atlassian-plugin.xml:1:1'],
    ],
    ['UTF-16 with a mark', 'UTF-16', 'utf16le mark', []],
    ['UTF-16 without a mark', 'UTF-16', 'utf16le', []],
    ['UTF-16 with a mark that states nothing', '', 'utf16le mark', []],
    [
      'UTF-16 with a mark that states UTF-8',
      'UTF-8',
      'utf16le mark',
      ['error encoding-differs atlassian-plugin.xml:1:1'],
    ],
    ['UTF-8 that states UTF-16', 'UTF-16', 'utf8', ['error encoding-differs atlassian-plugin.xml:1:1']],
  ] as const)('takes a descriptor as what it states: %s', async (_, stated, how, findings) => {
    const declaration = stated === '' ? '<?xml version="1.0"?>' : `<?xml version="1.0" encoding="${stated}"?>`
    const [encoding, mark] = how.split(' ') as ['latin1' | 'utf8' | 'utf16le', string?]
    const text = declaration + descriptor('').replace('<version>', '<vendor name="Müller"/><version>')
    const bytes = Buffer.from(mark ? `\ufeff${text}` : text, encoding)
    expect(await lint(bytes, 'atlassian-plugin.xml')).toEqual(findings)
    expect(await lint(jar({'atlassian-plugin.xml': bytes}))).toEqual(findings)
  })

  it('has a sample here or among the hostile archives for every finding', () => {
    const hostile = [
      'archive-not-readable',
      'too-many-entries',
      'entry-name-unsafe',
      'entry-repeated',
      'entries-overlap',
      'entry-too-large',
      'entry-not-readable',
      'manifest-not-first',
      'encoding-differs',
    ]
    const shown = new Set([...inJar, ...alone].flatMap(([, , findings]) => findings.map(each => each.split(' ')[1])))
    expect([...shown, ...hostile].sort()).toEqual(Object.keys(lintAppEn.findings).sort())
  })
})
