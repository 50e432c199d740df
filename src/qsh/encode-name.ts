import {percentEncode} from './percent-encode.ts'

/**
 * A file name as Confluence writes it in the link to an attachment: everything but `A-Z a-z 0-9 . - _ *` as upper-case `%XX`
 * of its UTF-8 form (`Attachment.getDownloadPath`: Java's URLEncoder, with `%20` for a space).
 */
export function encodeName(name: string): string {
  return percentEncode(name).replaceAll('~', '%7E').replaceAll('%2A', '*')
}
