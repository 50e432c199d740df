import {element as h, toHtml} from './element.ts'
import type {Place} from './place.ts'
import {content, demoWords, headingOf, navigation} from './views.ts'

/** A whole page of the demo portal, which embeds `<kb-search>` as the guide tells the owner of a portal to do it. */
export function page(place: Place, knowledgeBaseUrl: string, notice: string): string {
  const words = demoWords(place.lang)
  const script = {type: 'module', crossorigin: '', src: `${knowledgeBaseUrl}embed/v1/kb-search.js`}
  const html = h(
    'html',
    {lang: place.lang},
    h(
      'head',
      {},
      h('meta', {charset: 'utf-8'}),
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      h('meta', {name: 'color-scheme', content: 'light dark'}),
      h('title', {}, words.title(headingOf(place))),
      h('link', {rel: 'icon', href: 'data:,'}),
      h('link', {rel: 'stylesheet', href: '/portal.css'}),
    ),
    h(
      'body',
      {'data-knowledge-base': knowledgeBaseUrl},
      h('header', {}, h('p', {}, h('strong', {}, words.company), ' ', h('span', {}, words.portal)), navigation(place)),
      h('p', {id: 'notice', role: 'status'}, notice),
      h('main', {}, ...content(place, knowledgeBaseUrl)),
      h('footer', {}, h('p', {}, words.about)),
      h('script', script),
      h('script', {type: 'module', src: '/portal.js'}),
    ),
  )
  return `<!doctype html>\n${toHtml(html)}\n`
}
