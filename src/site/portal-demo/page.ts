import type {Lang} from '../../model/lang.ts'
import {portalDemoEn} from '../../wording/portal-demo.en.ts'
import {portalDemoJa} from '../../wording/portal-demo.ja.ts'

/** What the demo page shows. */
export interface PortalDemo {
  readonly lang: Lang
  /** The site of the knowledge base: origin, base URL, a slash at the end. */
  readonly knowledgeBaseUrl: string
  /** After the form was sent. */
  readonly sent: boolean
}

/** A support portal's page with a ticket form that embeds `<kb-search>`, as the guide tells an administrator to do it. */
export function page({lang, knowledgeBaseUrl, sent}: PortalDemo): string {
  const words = lang === 'ja' ? portalDemoJa : portalDemoEn
  const other = lang === 'ja' ? 'en' : 'ja'
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/portal.css">
<header>
  <p><strong>${words.company}</strong> <span>${words.portal}</span></p>
  <nav><a href="/?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a></nav>
</header>
<main>
  <h1>${words.heading}</h1>
${sent ? thanks(words, lang) : form(words, lang, knowledgeBaseUrl)}
</main>
<footer><p>${words.about.replace('<', '&lt;').replace('>', '&gt;')}</p></footer>
</html>
`
}

type Words = typeof portalDemoEn

function thanks(words: Words, lang: Lang): string {
  return `  <p role="status">${words.sent}</p>
  <p><a href="/?lang=${lang}">${words.another}</a></p>`
}

function form(words: Words, lang: Lang, knowledgeBaseUrl: string): string {
  const search = `${knowledgeBaseUrl}${lang === 'en' ? '' : `${lang}/`}search`
  return `  <p>${words.lead}</p>
  <form id="ticket" method="post" action="/?lang=${lang}">
    <label for="product">${words.product}</label>
    <select id="product" name="product">${words.products.map(product => `<option>${product}</option>`).join('')}</select>
    <label for="summary">${words.summary}</label>
    <input id="summary" name="summary" autocomplete="off" required aria-describedby="summary-hint">
    <p id="summary-hint">${words.summaryHint}</p>
  </form>
  <kb-search for="#summary" lang="${lang}" src="${knowledgeBaseUrl}embed/v1/">
    <form action="${search}" target="_blank" rel="noopener">
      <label for="kb">${words.fallbackLabel}</label>
      <input id="kb" name="q"> <button>${words.fallbackButton}</button>
    </form>
  </kb-search>
  <label for="description">${words.description}</label>
  <textarea id="description" name="description" form="ticket" rows="7"></textarea>
  <button form="ticket">${words.send}</button>
  <script type="module" crossorigin src="${knowledgeBaseUrl}embed/v1/kb-search.js"></script>`
}
