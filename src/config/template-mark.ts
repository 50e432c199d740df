import type {Span} from '../model/span.ts'

/**
 * Jinja, Go and Mustache (`{{ x }}`, `{% if x %}`), ERB (`<%= x %>`), and `@@X@@` of httpd's and others' builds. Stricter than
 * what `nginx/placeholders.ts` takes: formats of httpd's logs hold `%{%Y-%m-%d}t` and `<%u> %>s`.
 */
const placeholders = /\{\{[^{}\n]{0,200}\}\}|\{%[^\n]{0,200}?%\}|<%[-=#]?\s[^\n]{0,200}?%>|@@\w{1,80}@@/gu

/** Most words hold none of these. */
function mayHold(text: string): boolean {
  return text.includes('{{') || text.includes('{%') || text.includes('<%') || text.includes('@@')
}

/** The first placeholder of a template in a text; null if there is none. */
export function templateMark(text: string): Span | null {
  if (!mayHold(text)) return null
  const at = text.search(placeholders)
  return at === -1 ? null : {from: at, to: at + (text.slice(at).match(placeholders)?.[0].length ?? 0)}
}

/** What stands for white space and quotes in a placeholder. */
const filler = '\ue000'

/** The text with every placeholder in one word: as long as before, white space and quotes in them filled up. */
export function fillTemplates(text: string): string {
  return !mayHold(text) ? text : text.replace(placeholders, mark => mark.replace(/[\s"']/gu, filler))
}
