import {encodeName} from './encode-name.ts'
import {percentEncode} from './percent-encode.ts'

/** Ways in which a client or a proxy may have spelt a path before its fingerprint was computed. */
export type PathSpelling =
  | 'as-given'
  /** Confluence's own: everything but `A-Z a-z 0-9 . - _ *` as upper-case `%XX`. */
  | 'as-linked'
  /** httpd without `nocanon`, nginx with a URI part: `! $ ' ( ) + , : ; = @ ~` and others decoded. */
  | 'reencoded'
  /** `encodeURIComponent` of each segment. */
  | 'uri-component'
  | 'lower-case-hex'
  | 'decoded'
  | 'space-as-plus'
  | 'slashes-merged'

const decoder = new TextDecoder()

/** A path, a byte string, in each of the spellings; those that another one before them already has are left out. */
export function pathSpellings(path: string): readonly {readonly spelling: PathSpelling; readonly path: string}[] {
  const plain = path.replace(/%([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  const segments = path.split('/').map(segment => decodeSegment(segment))
  const spelt = (encode: (text: string) => string) => segments.map(encode).join('/')
  const all: readonly {readonly spelling: PathSpelling; readonly path: string}[] = [
    {spelling: 'as-given', path},
    {spelling: 'as-linked', path: spelt(encodeName)},
    {spelling: 'reencoded', path: spelt(reencoded)},
    {spelling: 'uri-component', path: spelt(encodeComponent)},
    {spelling: 'lower-case-hex', path: path.replace(/%[0-9a-f]{2}/giu, hex => hex.toLowerCase())},
    {spelling: 'decoded', path: decodeSegment(plain)},
    {spelling: 'space-as-plus', path: path.replaceAll('%20', '+')},
    {spelling: 'slashes-merged', path: path.replace(/\/{2,}/gu, '/')},
  ]
  return all.filter((each, at) => all.findIndex(other => other.path === each.path) === at)
}

/** The text of a segment, whose bytes are UTF-8. */
function decodeSegment(segment: string): string {
  const bytes = segment.replace(/%([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return decoder.decode(Uint8Array.from(bytes, char => char.charCodeAt(0)))
}

function reencoded(text: string): string {
  return text.replace(/[^A-Za-z0-9~$\-_.+!*'(),;:@&=]+/gu, percentEncode)
}

function encodeComponent(text: string): string {
  return text.replace(/[^A-Za-z0-9\-_.!~*'()]+/gu, percentEncode)
}
