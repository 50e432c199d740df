import type {RootContent} from 'mdast'
import type {Lang} from '../../model/lang.ts'
import {langs} from '../../model/lang.ts'
import type {ArticlePage} from './article-page.ts'
import {component} from './component.ts'

/** What search engines read of an article, a schema.org TechArticle in the head of the page, and where its data are. */
export function structuredData(
  {article, lang, prose, words}: ArticlePage,
  {title, description, siteRoot}: {readonly title: string; readonly description: string; readonly siteRoot: string},
): RootContent {
  const address = (of: Lang): string => `${siteRoot}${of === 'ja' ? 'ja/' : ''}kb/${article.id}/`
  const data = {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    '@id': address(lang),
    url: address(lang),
    headline: title,
    description,
    identifier: article.id,
    inLanguage: lang,
    dateModified: article.updated,
    proficiencyLevel: 'Expert',
    dependencies: article.platforms.map(name => `Confluence ${words.platform.names[name]}`).join(', '),
    citation: article.sources.flatMap(source => (source.kind === 'published' ? [source.url] : [])),
    ...(prose.en && prose.ja ? otherWork(lang, address, prose) : {}),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'application/json',
      contentUrl: dataAddress(siteRoot, article.id),
    },
  }
  // A closing tag within a text would end the script.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return component('Head', {}, [
    component('script', {type: 'application/ld+json'}, [{type: 'text', value: json}]),
    component('link', {rel: 'alternate', type: 'application/json', href: dataAddress(siteRoot, article.id)}),
  ])
}

function dataAddress(siteRoot: string, article: string): string {
  return `${siteRoot}articles/v1/${article}.json`
}

/** English is what is written first. */
function otherWork(lang: Lang, address: (of: Lang) => string, prose: ArticlePage['prose']): object {
  const [other = 'en'] = langs.filter(each => each !== lang)
  const work = {'@type': 'TechArticle', '@id': address(other), headline: prose[other]?.title, inLanguage: other}
  return lang === 'en' ? {workTranslation: work} : {translationOfWork: work}
}
