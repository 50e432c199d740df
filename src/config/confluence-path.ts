import {utf8ByteString} from './forward/byte-string.ts'

/**
 * A logged path as Confluence writes it in links: decoded, then every byte but `A-Z a-z 0-9 . - _ *` and the slashes as
 * upper-case `%XX` (`Attachment.getDownloadPath`: Java's URLEncoder, `%20` for a space). The query stays as it is, and
 * so do an encoded slash and a `%` without two hex digits; `;jsessionid=…` goes, for no link holds it.
 */
export function confluencePath(target: string): string {
  const mark = target.indexOf('?')
  const path = mark === -1 ? target : target.slice(0, mark)
  const bytes = utf8ByteString(path.replace(/;jsessionid=[^/]*/giu, ''))
  const spelt = bytes.replace(/%([0-9a-f]{2})|[^A-Za-z0-9.\-_*/%]/giu, (char, hex: string | undefined) => {
    const code = hex === undefined ? char.charCodeAt(0) : Number.parseInt(hex, 16)
    return /[A-Za-z0-9.\-_*]/u.test(String.fromCharCode(code))
      ? String.fromCharCode(code)
      : `%${code.toString(16).toUpperCase().padStart(2, '0')}`
  })
  return mark === -1 ? spelt : `${spelt}${target.slice(mark)}`
}
