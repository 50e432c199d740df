/**
 * Languages of the reader, the preferred one first: that of the user's interface, which the page says in a `meta` element
 * (`ja_JP`), then that of the page, then those of the browser.
 */
export function readerLanguages(page: Document, browser: readonly string[]): readonly string[] {
  const locale = page.querySelector('meta[name="ajs-user-locale"]')?.getAttribute('content') ?? ''
  return [locale.replace('_', '-'), page.documentElement.lang, ...browser].filter(tag => tag !== '')
}
