import {markdownCode} from './markdown-code.ts'
import {markdownText} from './markdown-text.ts'

/** A link of Markdown. Where the address of the site is not known, the title is followed by the path. */
export function markdownLink(title: string, path: string, siteOf: (path: string) => string | null): string {
  const address = siteOf(path)
  const text = markdownText(title)
  return address === null ? `${text} (${markdownCode(path)})` : `[${text}](${address.replace(/[()\s<>\\]/g, hex)})`
}

function hex(character: string): string {
  return `%${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`
}
