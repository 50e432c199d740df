/** What a page holds inline and a content security policy must know by hash. */
export interface InlineCode {
  /** Texts of scripts that run; data blocks such as JSON-LD are none. */
  readonly scripts: readonly string[]
  /** Values of style attributes. */
  readonly styleAttributes: readonly string[]
  /** What no hash could allow without opening the policy: style elements and event handlers, by tag. */
  readonly refused: readonly string[]
}

const attributes = '(?:[^>"\']|"[^"]*"|\'[^\']*\')*'
/** A comment, an element whose content is text, or any other start tag: all that can hide or hold an attribute. */
const markup = new RegExp(
  `<!--[\\s\\S]*?-->|<(?<raw>script|style|textarea|title)\\b(?<rawAttributes>${attributes})>(?<text>[\\s\\S]*?)</\\k<raw>\\s*>|<(?<tag>[a-z][^\\s/>]*)(?<tagAttributes>${attributes})>`,
  'gi',
)
const attribute = /(?<name>[^\s=/"'>]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+)))?/g
const scriptTypes = new Set(['', 'module', 'text/javascript', 'application/javascript'])

/** Reads the HTML that Docusaurus writes: well-formed, minified, attribute values often without quotes. */
export function inlineCode(html: string): InlineCode {
  const scripts: string[] = []
  const styleAttributes: string[] = []
  const refused: string[] = []
  for (const {groups = {}} of html.matchAll(markup)) {
    const name = (groups.raw ?? groups.tag)?.toLowerCase()
    if (name === undefined) continue
    const given = readAttributes(groups.rawAttributes ?? groups.tagAttributes ?? '')
    if (name === 'script' && !given.has('src') && scriptTypes.has(given.get('type') ?? ''))
      scripts.push(groups.text ?? '')
    if (name === 'style') refused.push('<style>')
    for (const [key, value] of given) {
      if (key === 'style') styleAttributes.push(value)
      if (key.startsWith('on')) refused.push(`<${name} ${key}>`)
    }
  }
  return {scripts, styleAttributes, refused}
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(attribute)].map(({groups = {}}): [string, string] => [
    (groups.name ?? '').toLowerCase(),
    decode(groups.double ?? groups.single ?? groups.bare ?? ''),
  ])
  return new Map(found)
}

const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

/** The character references that serialisers of HTML write; a hash is made over the decoded value. */
function decode(value: string): string {
  return value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    return decimal ? String.fromCodePoint(Number(decimal)) : (named[name.toLowerCase()] ?? '')
  })
}
