import type {Options, ThemeConfig} from '@docusaurus/preset-classic'
import type {Config} from '@docusaurus/types'
import {rehypeTables} from './src/site/rehype-tables.ts'
import {remarkDirectives} from './src/site/remark-directives.ts'
import {siteAddress} from './src/site/site-address.ts'

/** No colours from here: they would become style attributes. `src/css/code.css` colours the class names. */
const noColours = {plain: {}, styles: []}

const {origin: url, base: baseUrl} = siteAddress(process.env)

const config: Config = {
  title: 'Shindan 診断',
  tagline: 'Executable knowledge base for Confluence Data Center',
  favicon: 'img/mark.svg',
  url,
  baseUrl,
  // Both languages share one key, so that one inline script and one hash serve every page.
  storage: {namespace: 'kb'},
  // The banner is an inline script with style attributes.
  baseUrlIssueBanner: false,
  future: {v4: true, faster: true},
  // Where prepared mails about faults in articles go; without it the reader says where.
  customFields: {feedbackAddress: process.env.FEEDBACK_ADDRESS ?? ''},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: {
    defaultLocale: 'en',
    locales: ['en', 'ja'],
    localeConfigs: {en: {label: 'English'}, ja: {label: '日本語', htmlLang: 'ja'}},
  },
  markdown: {format: 'detect', hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  staticDirectories: ['src/site/static', '.docusaurus/shindan-static'],
  plugins: ['./src/site/plugin.ts'],
  clientModules: ['./src/site/trusted-types.ts', './src/site/keep-section.ts'],
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './src/site/sidebars.ts',
          beforeDefaultRemarkPlugins: [[remarkDirectives, {siteRoot: `${url}${baseUrl}`}]],
          rehypePlugins: [rehypeTables],
        },
        blog: false,
        theme: {
          customCss: ['./src/css/base.css', './src/css/frame.css', './src/css/article.css', './src/css/code.css'],
        },
        sitemap: {lastmod: null, changefreq: null, priority: null},
      } satisfies Options,
    ],
  ],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'Shindan 診断',
      logo: {alt: '', src: 'img/mark.svg', width: 28, height: 28},
      items: [
        // Without a slash in front: where the site lies in a folder `/kb/`, Docusaurus takes `/kb` for its front page.
        {to: 'diagnose', label: 'Diagnose', position: 'left'},
        {to: 'proof', label: 'Proxy test', position: 'left'},
        {to: 'kb', label: 'Articles', position: 'left'},
        {type: 'docSidebar', sidebarId: 'guide', label: 'Guide', position: 'left'},
        {type: 'search', position: 'right'},
        {type: 'localeDropdown', position: 'right'},
      ],
    },
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    prism: {theme: noColours, darkTheme: noColours, additionalLanguages: ['apacheconf', 'bash', 'nginx', 'properties']},
  } satisfies ThemeConfig,
}

export default config
