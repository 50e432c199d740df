import {spawnSync} from 'node:child_process'
import {readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {LoadContext, Plugin} from '@docusaurus/types'
import {emit} from '../content/emit.ts'
import {emitIndexes} from '../content/emit-indexes.ts'
import {emitProse} from '../content/emit-prose.ts'
import {pageFile} from '../content/page-file.ts'
import {type KnowledgeBase, readKnowledgeBase} from '../content/read-knowledge-base.ts'
import {langs} from '../model/lang.ts'
import {loaderScript} from '../widgets/box/loader.ts'
import {bundleWorker} from './bundle-worker.ts'
import {CollectModules} from './collect-modules.ts'
import {protectSite} from './csp/protect-site.ts'
import {latestArticles} from './latest-articles.ts'
import {licencesFile, licencesOf} from './licences-of.ts'
import {writeStaticFiles} from './write-static-files.ts'

/** What the directives of an article are worded from. */
const wordFiles = ['article-page', 'rules', 'rules-routes', 'rules-settings', 'rules-text', 'rule-guide'].flatMap(
  name => [`${name}.en.ts`, `${name}.ja.ts`],
)

/** Brings the knowledge base into the site: data for the checks, static files for search, the policy of the pages. */
export default function shindanPlugin(context: LoadContext): Plugin<KnowledgeBase> {
  const {siteDir, generatedFilesDir, siteConfig, i18n} = context
  const kb = path.join(siteDir, 'docs', 'kb')
  const baseUrl = withoutLanguage(context.baseUrl, i18n)
  /** What the scripts of the pages and the worker are made of. */
  const bundled = new Set<string>()
  return {
    name: 'shindan',

    async loadContent() {
      // One language is enough: the gate goes over both. `npm run build` has gone through it already.
      if (i18n.currentLocale === i18n.defaultLocale && process.env.GATE_PASSED === undefined) passGate(siteDir)
      const {version} = JSON.parse(await readFile(path.join(siteDir, 'package.json'), 'utf8'))
      const base = await readKnowledgeBase(siteDir)
      const {documents} = emit(base)
      const outDir = path.join(generatedFilesDir, 'shindan-static')
      await writeStaticFiles(outDir, {base, documents, version, siteUrl: siteConfig.url, baseUrl})
      return base
    },

    async contentLoaded({content, actions}) {
      await actions.createData('checks.json', emit(content).knowledge)
      const lang = i18n.currentLocale === 'ja' ? 'ja' : 'en'
      // A text and not its parts: a bundler takes hundreds of times the size of a tree of data in memory.
      await actions.createData('prose.json', JSON.stringify(JSON.stringify(emitProse(content, lang))))
      await actions.createData('indexes.json', emitIndexes(content, lang))
      await actions.createData('latest.json', latestArticles(content))
      const worker = await bundleWorker(siteDir)
      for (const input of worker.inputs) bundled.add(path.join(siteDir, input))
      await actions.createData('worker.json', JSON.stringify(worker.text))
    },

    async postBuild({outDir}) {
      const siteOutDir = withoutLanguage(outDir, i18n)
      if (siteOutDir !== outDir) await dropCopies(outDir)
      await protectSite(siteOutDir, baseUrl, loaderScript)
      const inputs = [...bundled].map(file => path.relative(siteDir, file).split(path.sep).join('/'))
      await writeFile(path.join(siteOutDir, licencesFile), await licencesOf(inputs, siteDir))
    },

    getPathsToWatch: () => [`${kb}/*/article.yaml`, `${kb}/*/samples/*`],

    injectHtmlTags: () => ({
      headTags: [
        {
          tagName: 'link',
          attributes: {
            rel: 'search',
            type: 'application/opensearchdescription+xml',
            title: siteConfig.title,
            href: `${baseUrl}opensearch.${i18n.currentLocale}.xml`,
          },
        },
      ],
    }),

    configureWebpack: (_, isServer) => ({
      plugins: isServer ? [] : [new CollectModules(bundled)],
      module: {
        rules: [
          {
            test: /[\\/]kb[\\/][^\\/]+[\\/]index\.md$/,
            enforce: 'pre',
            use: {
              loader: path.join(siteDir, 'src/site/facts-loader.mjs'),
              options: {
                kb,
                translated: path.join(siteDir, path.dirname(pageFile('kb/page', 'ja'))),
                glossary: path.join(siteDir, 'i18n', 'glossary.yaml'),
                words: wordFiles.map(name => path.join(siteDir, 'src/wording', name)),
              },
            },
          },
          {
            test: /[\\/]guide[\\/]library\.md$/,
            enforce: 'pre',
            use: {
              loader: path.join(siteDir, 'src/site/shown-files-loader.mjs'),
              options: {folder: path.join(siteDir, 'src/site/reference'), words: []},
            },
          },
          {
            test: /[\\/]guide[\\/]rules\.md$/,
            enforce: 'pre',
            use: {
              loader: path.join(siteDir, 'src/site/shown-files-loader.mjs'),
              options: {
                folder: path.join(siteDir, 'src/config/rules'),
                words: wordFiles.map(name => path.join(siteDir, 'src/wording', name)),
              },
            },
          },
        ],
      },
    }),
  }
}

/**
 * Stops a build; whoever writes with `npm run dev` is only told, for a page is rarely right at the first stroke. The gate
 * runs in a process of its own: Docusaurus loads this file as CommonJS, which cannot load the dictionary's module.
 */
function passGate(siteDir: string): void {
  const main = path.join(siteDir, 'src/cli/main.ts')
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', main, 'gate', '--lang', 'en'], {
    cwd: siteDir,
    encoding: 'utf8',
  })
  if (status === 0) return
  const report = `${stdout}${stderr}`
  if (process.env.NODE_ENV === 'production') throw new Error(`Unexpected content:\n${report}`)
  process.stderr.write(report)
}

/** Docusaurus copies static files into each language; these have one address, below the root. */
async function dropCopies(outDir: string): Promise<void> {
  const names = ['embed', 'search/v1', 'articles', ...langs.map(lang => `opensearch.${lang}.xml`)]
  await Promise.all(names.map(name => rm(path.join(outDir, name), {recursive: true, force: true})))
}

/** A folder or address without its language: search index and policy are those of the whole site. */
function withoutLanguage(place: string, {currentLocale, defaultLocale}: LoadContext['i18n']): string {
  return currentLocale === defaultLocale ? place : place.replace(new RegExp(`(^|/)${currentLocale}/?$`), '$1')
}
