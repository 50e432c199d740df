/**
 * An escape of a reserved character or blank, or a run of letters, digits, `.`, `-`, `_` and `*`, as they are or escaped,
 * which every proxy leaves alone in a path.
 */
const parts =
  /(%(?:[01][\dA-F]|2[0-9BCF]|3[A-F]|40|5[B-E]|60|7[B-F]))|(?:[\p{L}\p{N}\p{M}_.*-]|%(?:2[ADE]|3\d|4[1-9A-F]|[57][\dA]|5F|6[1-9A-F]|[89A-F][\dA-F])|\\u[\dA-F]{4})+/giu

/** Extensions that say what a file is and not whose. */
const extension =
  /\.(?:pdf|docx?|docm|xlsx?|xlsm|pptx?|pptm|vsdx?|od[tsp]|rtf|txt|csv|md|html?|xml|json|ya?ml|zip|jar|obr|gz|tgz|tar|7z|rar|png|jpe?g|gif|svg|bmp|webp|tiff?|ico|mp[34]|mov|avi|webm|wav|log|conf|eml|msg|psd|ai|drawio|dwg|jww|jtd|css|js|sql|bak|tmp)$/iu

/** Of Tomcat's `HeaderUtil.toPrintableString`. */
const printedByte = /0x[89a-f][\da-f]/

/**
 * The pseudonym of a file or title with what decides how a proxy treats the name: every reserved character
 * (`! $ ' ( ) + , : ; = @ ~ &`), every blank and every escape such as `%28` stay as written and in their order, and so does
 * the extension. The first run of other characters becomes `core`, each further one `x`, whatever its length:
 * `Quarterly%20report%20(final).pdf` gives `file-1%20x%20(x).pdf`. So `config/forward` re-encodes the pseudonym where it
 * re-encodes the name and the verdict about the signed path is the same: both depend on those characters alone.
 * Bytes beyond ASCII as Tomcat prints them, `0xe80xad0xb0`, become one `0x80` each run, for whether there are any tells causes
 * apart. A name that was shaped before gives itself.
 */
export function shapeName(raw: string, core: string): string {
  const [end = ''] = extension.exec(raw) ?? []
  let first = true
  const stem = raw.slice(0, raw.length - end.length).replace(parts, (found, reserved: string | undefined) => {
    if (reserved !== undefined) return found
    const shaped = (first ? core : 'x') + (printedByte.test(found) ? '_0x80' : '')
    first = false
    return shaped
  })
  return (first ? core : '') + stem + end
}
