import type {Known, PathForwarding} from '../../model/config-model.ts'
import type {ExpandedWord} from './expand-variables.ts'
import {whyMissing} from './why-missing.ts'

/** What the parameters of a `ProxyPass` after its URL say about the path. */
export function readPathForwarding(
  rest: readonly ExpandedWord[],
  url: ExpandedWord,
  cut: boolean,
): Known<PathForwarding> {
  const word = (text: string): ExpandedWord | undefined => rest.find(each => each.text.toLowerCase() === text)
  const raw = word('nocanon')
  const encoded = word('mapping=encoded')
  const strange = rest.find(each => each.missing !== null || !isPlain(each.text.toLowerCase()))
  if (cut && !raw) return {known: false, why: 'cut-off', spans: [url.span]}
  if (strange)
    return {known: false, why: strange.missing === null ? 'not-modelled' : whyMissing(strange), spans: [strange.span]}
  // Together they send the bytes of the request, but are asked before anything is refused.
  if (raw && encoded) return {known: false, why: 'not-modelled', spans: [encoded.span]}
  if (raw) return {known: true, value: 'raw', spans: [raw.span]}
  if (encoded) return {known: true, value: 'mapping-encoded', spans: [encoded.span]}
  return {known: true, value: 'canonical', spans: [url.span]}
}

/** `noquery`, `interpolate` and `mapping=servlet` change more than these routes say; other bare words httpd refuses. */
function isPlain(word: string): boolean {
  return word === 'nocanon' || (word.includes('=') && !/^mapping=(?!encoded$)/u.test(word))
}
