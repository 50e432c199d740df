import {layoutsOf} from '../../input/event-headers.ts'
import type {LogInputKind} from '../../model/input-kind.ts'
import {layoutAt} from '../layout-at.ts'
import {layouts} from '../layouts/index.ts'
import {parseEvent} from '../parse-event.ts'
import {accessLines} from './access-lines.ts'
import {confluenceLines} from './confluence-lines.ts'
import {isThreadDump} from './is-thread-dump.ts'
import {levelOf} from './level-of.ts'
import type {LineLayout} from './line-layout.ts'
import {mayBeginJava} from './may-begin-java.ts'
import {openingText} from './opening-text.ts'
import {packHour} from './pack-hour.ts'
import {asideOpening, layoutNames, packOpening, worryingBit} from './pack-opening.ts'

/** No header begins with white space. */
const anyByte = Uint8Array.from({length: 256}, (_, byte) => (byte > 0x20 ? 1 : 0))

/** A digit or what redacts one, the first letter of a month, of `Full thread dump`: most lines of a trace begin with others. */
const javaBytes = Uint8Array.from({length: 256}, (_, byte) =>
  byte < 128 && /[\dX*#?JFMASOND]/.test(String.fromCharCode(byte)) ? 1 : 0,
)

/**
 * How events of that kind of log begin: Confluence's own lines and those of access logs are told byte by byte, all others
 * by `eventHeaders` once a cheap test lets them through. `decode` gives text in the log's encoding.
 */
export function lineLayoutOf(kind: LogInputKind, decode: (bytes: Uint8Array) => string): LineLayout {
  const names = layoutsOf[kind] ?? []
  const own = names.includes('confluence')
  const java = names.includes('juli')
  const undated = names.includes('juliUndated')
  let hour = -1
  const openOther = (bytes: Uint8Array, at: number, end: number): number => {
    if (isThreadDump(bytes, at, end)) return asideOpening
    if (own && (!java || !mayBeginJava(bytes, at, undated))) return 0
    const text = openingText(bytes, at, end, decode)
    const layout = layoutAt(text, 0, kind)
    if (layout === null) return 0
    // Time and level stand on the first line, in one layout on the second.
    const to = lineEnd(text, layout === 'juliTwoLine' ? lineEnd(text, 0) + 1 : 0)
    const {level, time} = parseEvent(text, {from: 0, to, headed: true}, kind)
    hour = hourOf(time)
    const worrying = layouts[layout].worrying?.test(text.slice(0, 200)) === true
    return packOpening(0, layoutNames.indexOf(layout), levelOf(level) | (worrying ? worryingBit : 0))
  }
  if (own) {
    // Named here, so that the call is a direct one: this is the path of most logs.
    const otherBytes = undated ? anyByte : javaBytes
    return {
      firstBytes: undated ? anyByte : confluenceLines.firstBytes,
      open: (bytes, at, end) => {
        const opened = confluenceLines.open(bytes, at, end)
        if (opened === 0) return otherBytes[bytes[at] as number] === 1 ? openOther(bytes, at, end) : 0
        hour = confluenceLines.hour(bytes, at)
        return opened
      },
      hour: () => hour,
    }
  }
  if (!names.includes('access')) return {firstBytes: anyByte, open: openOther, hour: () => hour}
  return {
    firstBytes: anyByte,
    open: (bytes, at, end) => {
      const opened = accessLines.open(bytes, at, end)
      if (opened === 0) return openOther(bytes, at, end)
      hour = accessLines.hour(bytes, at)
      return opened
    },
    hour: () => hour,
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function hourOf(time: string | null): number {
  if (time === null) return -1
  return packHour(
    Number(time.slice(0, 4)),
    Number(time.slice(5, 7)),
    Number(time.slice(8, 10)),
    Number(time.slice(11, 13)),
  )
}
