import type {RootContent} from 'mdast'
import type {ArticlePage} from './article-page.ts'
import {component} from './component.ts'

/** What search engines read of an article: a schema.org TechArticle in the head of the page. */
export function structuredData(
  {article, lang}: ArticlePage,
  {title, description}: {readonly title: string; readonly description: string},
): RootContent {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: title,
    description,
    identifier: article.id,
    inLanguage: lang,
    dateModified: article.updated,
    citation: article.sources.flatMap(source => (source.kind === 'published' ? [source.url] : [])),
  }
  // A closing tag within a text would end the script.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return component('Head', {}, [component('script', {type: 'application/ld+json'}, [{type: 'text', value: json}])])
}
