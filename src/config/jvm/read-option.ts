import type {Known} from '../../model/config-model.ts'
import type {JvmOption} from '../../model/jvm-model.ts'
import type {Span} from '../../model/span.ts'
import {templateMark} from '../template-mark.ts'

/** `-Xmx2g`, `-Xms`, `-Xmn`, `-Xss`; whatever follows is the value. */
const memory = /^(-X(?:m[sxn]|ss))(.*)$/su
const property = /^-D([^=]*)(?:=(.*))?$/su
const vm = /^-XX:(?:([+-])([^=]*)|([^=+-][^=]*)(?:=(.*))?)$/su

type Parts = Pick<JvmOption, 'kind' | 'name' | 'value' | 'written'>

/** What one word of a list of options is. */
export function readOption(text: string, span: Span): Parts {
  const written = text.slice(span.from, span.to)
  const isQuoted = written.length > 1 && /^(["']).*\1$/su.test(written)
  const word = isQuoted ? written.slice(1, -1) : written
  const value = (of: string | undefined): Known<string> | null =>
    of === undefined
      ? null
      : readValue(of, {from: span.to - of.length - (isQuoted ? 1 : 0), to: span.to - (isQuoted ? 1 : 0)})
  const size = memory.exec(word)
  if (size) return {kind: 'memory', name: size[1] ?? '', value: value(size[2]), written: word}
  const set = property.exec(word)
  if (set) return {kind: 'property', name: set[1] ?? '', value: value(set[2]), written: word}
  const [, sign, switched, named, given] = vm.exec(word) ?? []
  if (switched !== undefined)
    return {
      kind: 'vm',
      name: switched,
      value: {known: true, value: sign ?? '', spans: [span]},
      written: word,
    }
  if (named !== undefined) return {kind: 'vm', name: named, value: value(given), written: word}
  return {kind: word.startsWith('-') ? 'other' : 'word', name: word, value: null, written: word}
}

function readValue(written: string, span: Span): Known<string> {
  if (templateMark(written)) return {known: false, why: 'template', spans: [span]}
  if (/\$[\w{(]|`|%\w+%|![\w]+!/u.test(written)) return {known: false, why: 'variable', spans: [span]}
  return {known: true, value: written.replaceAll(/\\?["']/gu, ''), spans: [span]}
}
