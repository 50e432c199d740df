import type {InputKind} from '../../src/model/input-kind.ts'
import type {EncodingName, SourceText} from '../../src/model/source-text.ts'

/** A text as the input room would hand it over. */
export function sourceOf(
  text: string,
  kind: InputKind = 'apache-config',
  encoding: EncodingName = 'utf-8',
): SourceText {
  return {
    name: 'site.conf',
    kind,
    bytes: new TextEncoder().encode(text),
    encoding,
    bom: false,
    original: text,
    text,
    repairs: [],
    notes: [],
  }
}
