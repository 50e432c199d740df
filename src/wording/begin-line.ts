import type {Lang} from '../model/lang.ts'

/**
 * A text as it begins a line: in English with a capital in front. A name that is written small stays as it is: a
 * directive such as `maxActive`, or nginx.
 */
export function beginLine(text: string, lang: Lang): string {
  return lang === 'en' && /^(?!nginx\b)[a-z]+(?: |$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
