import type {EncodingName} from '../../model/source-text.ts'
import {joinContinuations} from './join-continuations.ts'
import {lineJoiner} from './line-joiner.ts'
import {type ApacheLine, readLine} from './read-line.ts'

/**
 * The logical lines of an Apache configuration; their spans, joined, are the whole text. Any text gives lines.
 * httpd: ap_cfg_getline (server/util.c).
 */
export function lexApache(text: string, encoding: EncodingName = 'utf-8'): readonly ApacheLine[] {
  const joins = lineJoiner(encoding)
  const lines: ApacheLine[] = []
  for (let from = 0; from < text.length; ) {
    const line = joinContinuations(text, from, joins)
    lines.push(readLine(line, {from, to: line.to}))
    from = line.to
  }
  return lines
}
