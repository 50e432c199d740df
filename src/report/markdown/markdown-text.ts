import {plainLine} from './plain-line.ts'

/**
 * A text for one line of Markdown that shows exactly this text: no character of it counts as markup, in CommonMark or in
 * GitHub's dialect (github.github.com/gfm). Addresses are escaped as well, for in a link that GitHub makes of one, the
 * escapes behind its colon would be shown.
 */
export function markdownText(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_[\]<>|~$]/g, String.raw`\$&`)
    .replace(/&(?=#?\w+;)/g, String.raw`\&`)
    .replace(/:(?=\/\/)|(?<=mailto|xmpp):/gi, String.raw`\:`)
    .replace(/(?<=www)\.|@/gi, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^[-+#=]|(?<![#\\])#(?=#*$)/g, String.raw`\$&`)
}
