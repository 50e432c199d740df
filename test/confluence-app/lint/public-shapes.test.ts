import {describe, expect, it} from 'vitest'
import {writeManifest} from '../../../src/confluence-app/write-manifest.ts'
import {headers, jar, lint, lintText} from './sample-app.ts'

const root = (key: string, attributes: string, body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<atlassian-plugin key="${key}" ${attributes}>\n${body}\n</atlassian-plugin>\n`
const two = 'name="A" plugins-version="2"'
const status = '<param name="atlassian-data-center-status">compatible</param>'
const info = (params = '') =>
  `<plugin-info><description>d</description><version>1.0.0</version><vendor name="v" url="https://example.com"/>${params}</plugin-info>`
const times = (count: number, make: (at: number) => string) =>
  Array.from({length: count}, (_, at) => make(at)).join('\n')
const download = (location: string) =>
  `<resource type="download" name="${location.split('/').at(-1)}" location="${location}"/>`
const velocity = (name: string, location: string) => `<resource type="velocity" name="${name}" location="${location}"/>`
const i18n = (location: string) => `<resource type="i18n" name="i18n" location="${location}"/>`

/** Descriptors of the shapes that public apps have, written anew; the names are of repositories on GitHub. */
const shapes: Readonly<Record<string, readonly [string, string]>> = {
  'Atlas-Authority/MarkdownMacro': [
    'com.example.markdown',
    root(
      'com.example.markdown',
      two,
      `${info(`${status}<param name="configure.url">/admin/example/configure.action</param>`)}
      ${i18n('markdown')}
      <struts name="Configuration" key="actions"><package name="example" extends="default" namespace="/admin/example">
        <default-interceptor-ref name="validatingStack"/>
        <action name="configure" class="com.example.markdown.Configure" method="input">
          <result name="input" type="velocity">/templates/configure.vm</result></action></package></struts>
      <web-section key="section" location="system.admin" weight="10"><label key="markdown.section"/></web-section>
      <web-item key="item" section="system.admin/section" weight="10"><label key="markdown.item"/><link>/admin/example/configure.action</link></web-item>
      <xhtml-macro name="markdown" key="markdown-macro" class="com.example.markdown.Macro" icon="/download/resources/com.example.markdown/images/icon.png">
        <category name="formatting"/><parameters><parameter name="LinkParser" type="boolean"/></parameters></xhtml-macro>
      <web-resource key="highlight"><dependency>com.atlassian.confluence.plugins.editor:editor</dependency>${download('js/highlight.js')}${download('css/highlight.css')}</web-resource>`,
    ),
  ],
  'ONLYOFFICE/onlyoffice-confluence': [
    'com.example.office',
    root(
      'com.example.office',
      two,
      `${info(status)}
      ${times(6, at => `<web-item key="edit-${at}" name="Edit ${at}" section="system.attachment" weight="${at}"><label key="office.edit"/><link><![CDATA[/plugins/servlet/office/doc?attachmentId=$attachment.id&mode=${at}]]></link><condition class="com.example.office.IsOffice"/></web-item>`)}
      <servlet key="doc" class="com.example.office.Editor"><url-pattern>/office/doc</url-pattern></servlet>
      <component key="manager" class="com.example.office.Manager"><interface>com.example.office.Api</interface></component>
      <component-import key="settings" interface="com.atlassian.sal.api.pluginsettings.PluginSettingsFactory"/>
      ${i18n('office')}`,
    ),
  ],
  'emdgroup-liquid/liquid-confluence': [
    'com.example.liquid',
    root(
      'com.example.liquid',
      two,
      `${info(status)}<web-resource key="components" name="Components"><context>admin</context><context>main</context>${download('dist/liquid.js')}${download('dist/liquid.css')}<resource type="download" name="assets/" location="dist/assets"/></web-resource>`,
    ),
  ],
  'NetworkedAssets/git4c': [
    'com.example.git',
    root(
      'com.example.git',
      two,
      `${info()}${times(26, at => `<web-resource key="page-${at}" name="Page ${at}">${at % 3 ? '<context>page-editor</context>' : ''}<transformation extension="js"><transformer key="jsI18n"/></transformation>${at ? `<dependency>com.example.git:page-${at - 1}</dependency>` : ''}${download(`js/page-${at}.js`)}</web-resource>`)}
      <rest key="rest" path="/git" version="1.0"><description>REST</description><package>com.example.git.rest</package></rest>`,
    ),
  ],
  'AndreyVMarkelov/prom-confluence-exporter': [
    'com.example.prometheus',
    root(
      'com.example.prometheus',
      two,
      `${info()}<servlet name="Metrics" key="metrics" class="com.example.prometheus.Metrics"><url-pattern>/prometheus/metrics</url-pattern></servlet>
      <xwork name="Admin" key="admin"><package name="prometheus" extends="default" namespace="/admin/prometheus"><action name="settings" class="com.example.prometheus.Settings"><result name="input" type="velocity">/templates/settings.vm</result></action></package></xwork>
      <web-item key="link" section="system.admin/configuration" weight="150"><label key="prometheus.link"/><link>/admin/prometheus/settings.action</link></web-item>
      <job key="scrape" class="com.example.prometheus.Scrape"/><trigger key="every" name="Every minute"><job key="scrape"/><schedule repeat-interval="60000"/></trigger>`,
    ),
  ],
  'Addteq/confluence-office-admin': [
    '$'.concat('{atlassian.plugin.key}'),
    root(
      '$'.concat('{atlassian.plugin.key}'),
      'name="A" pluginsVersion="2"',
      `${info()}${times(10, at => `<web-resource key="admin-${at}"><context>admin</context>${download(`admin/${at}.js`)}${download(`admin/${at}.css`)}</web-resource>`)}`,
    ),
  ],
  'Addteq/mscgen-for-confluence': [
    'com.example.chart',
    root(
      'com.example.chart',
      two,
      `${info(`<param name="plugin-icon">images/icon.png</param><param name="plugin-logo">images/logo.png</param>`)}
      <xhtml-macro name="chart" key="chart" class="com.example.chart.Macro"><parameters/></xhtml-macro>
      <macro name="chart" key="chart-wiki" class="com.example.chart.WikiMacro"/>
      <resource type="download" name="images/" location="/images"/>`,
    ),
  ],
  'agiledigital-labs/confluence-plugin-idea-search': [
    'au.example.idea',
    root(
      'au.example.idea',
      two,
      `${info(status)}
      <content-template key="template" template-title-key="idea.title" i18n-name-key="idea.template"><resource name="template" type="download" location="/xml/template.xml"/><context-provider class="au.example.idea.Context"/></content-template>
      <web-item key="create" i18n-name-key="idea.create" section="system.create.dialog/content"><description key="idea.describe"/><resource name="icon" type="download" location="images/idea.png"/><param name="blueprintKey" value="blueprint"/></web-item>
      <blueprint key="blueprint" content-template-key="template" index-key="idea" create-result="view"><dialog-wizard key="wizard"><dialog-page id="first" template-key="Idea.first" title-key="idea.first"/></dialog-wizard></blueprint>
      ${i18n('i18n/idea')}`,
    ),
  ],
  'maxvyaznikov/confluence-survey-plugin': [
    'org.example.survey',
    root(
      'org.example.survey',
      two,
      `${info()}<macro name="survey" key="survey" class="org.example.survey.Survey"><description>A survey</description></macro>
      ${velocity('survey', 'templates/survey.vm')}
      <web-panel key="panel" location="atl.footer"><resource name="view" type="static"><![CDATA[<b>&nbsp;</b>]]></resource></web-panel>`,
    ),
  ],
  'Augustyn/confluence-confidentiality': [
    'pl.example.confidential',
    root(
      'pl.example.confidential',
      two,
      `${info()}${times(4, at => `<web-item key="level-${at}" section="page.metadata.banner" weight="${at}"><label key="level.${at}">Level</label><tooltip key="tip.${at}"/><link linkId="level-${at}"/><styleClass>level</styleClass></web-item>`)}
      <event-listener key="listener" class="pl.example.confidential.Listener"/>
      ${i18n('pl.example.texts')}`,
    ),
  ],
  'AmadeusITGroup/Confluence-Jira-Macro-customfields-workaround': [
    'com.example.filter',
    root(
      'com.example.filter',
      two,
      `${info()}<servlet-filter name="Filter" key="filter" class="com.example.filter.Filter" location="before-dispatch" weight="200"><url-pattern>/plugins/servlet/*</url-pattern><dispatcher>REQUEST</dispatcher></servlet-filter>`,
    ),
  ],
  '1and1/video-integration-plugin-confluence': [
    'com.example.video',
    `<atlassian-plugin name='Video' key='com.example.video' system='false' plugins-version='2'>
      <!-- one -->
      ${info()}<xhtml-macro name='video' key='video' class='com.example.video.Video' documentation-url='https://example.com/?a=1&amp;b=2'><parameters><parameter name='src' type='string' required='true'/></parameters></xhtml-macro>
      <web-resource key='player' name='Player'>${download('player/player.js')}<context>page</context></web-resource>
    </atlassian-plugin>`,
  ],
}

/** Files that a descriptor of these names, all of them empty. */
function named(text: string): Readonly<Record<string, string>> {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name)
  const bundles = all(/type="i18n" name="i18n" location="([^"]+)"/g)
  const others = all(/<resource [^>]*location="([^"]+)"/g).filter(name => !bundles.includes(name))
  const names = [
    ...bundles.map(name => `${name.replaceAll('.', '/')}.properties`),
    ...others.map(name => (name.includes('.') ? name : `${name}/a.png`).replace(/^\//, '')),
    ...all(/<param name="plugin-(?:icon|logo)">([^<]+)</g),
    ...all(/class=["'](com\.example|[a-z]+\.example)[\w.]*["']/g).map(() => 'a.class'),
  ]
  return Object.fromEntries(names.map(name => [name, '']))
}

describe('lintApp on descriptors of the shapes that public apps have', () => {
  it('knows twelve', () => expect(Object.keys(shapes)).toHaveLength(12))

  it.each(Object.entries(shapes))('finds no error in that of %s', async (_, [key, text]) => {
    const errors = (found: readonly string[]) => found.filter(each => each.startsWith('error'))
    expect(errors(await lintText(text))).toEqual([])
    const id = key.startsWith('$') ? 'com.example.admin' : key
    const files = {
      ...named(text),
      'META-INF/MANIFEST.MF': writeManifest({
        ...headers,
        'Atlassian-Plugin-Key': id,
        'Import-Package': [...text.matchAll(/class=["']([\w.]+)\.\w+["']/g)].map(([, name]) => name).join(','),
      }),
      'atlassian-plugin.xml': text.replaceAll('$'.concat('{atlassian.plugin.key}'), id),
    }
    expect(errors(await lint(jar(files)))).toEqual([])
  })
})
