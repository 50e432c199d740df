import {type LayoutName, layoutsOf} from '../../input/event-headers.ts'
import type {LogInputKind} from '../../model/input-kind.ts'
import {layoutAt} from '../layout-at.ts'
import {layouts} from '../layouts/index.ts'
import {parseEvent} from '../parse-event.ts'
import {accessLines} from './access-lines.ts'
import {apacheErrorLines} from './apache-error-lines.ts'
import {confluenceLines} from './confluence-lines.ts'
import {haproxyLines} from './haproxy-lines.ts'
import {isThreadDump} from './is-thread-dump.ts'
import {juliLines} from './juli-lines.ts'
import {levelOf} from './level-of.ts'
import type {HashedLines, LineLayout, LineTest} from './line-layout.ts'
import {mayBeginJava} from './may-begin-java.ts'
import {nginxErrorLines} from './nginx-error-lines.ts'
import {openingText} from './opening-text.ts'
import {packHour} from './pack-hour.ts'
import {asideOpening, layoutNames, packOpening, worryingBit} from './pack-opening.ts'

/** No header begins with white space. */
const anyByte = Uint8Array.from({length: 256}, (_, byte) => (byte > 0x20 ? 1 : 0))

/** A digit or what redacts one, the first letter of a month, of `Full thread dump`: most lines of a trace begin with others. */
const javaBytes = Uint8Array.from({length: 256}, (_, byte) =>
  byte < 128 && /[\dX*#?JFMASOND]/.test(String.fromCharCode(byte)) ? 1 : 0,
)

/** Layouts that are told byte by byte, besides Confluence's own. */
const tests: Readonly<Partial<Record<LayoutName, () => LineTest & Partial<HashedLines>>>> = {
  juli: () => juliLines,
  access: () => accessLines,
  apacheError: () => apacheErrorLines,
  nginxError: () => nginxErrorLines,
  haproxy: haproxyLines,
}
const none: LineTest = {open: () => 0, hour: () => -1}

/**
 * How events of that kind of log begin: told byte by byte where a line is as its program writes it, else by `eventHeaders`
 * once a cheap test lets it through. `decode` gives text in the log's encoding.
 */
export function lineLayoutOf(kind: LogInputKind, decode: (bytes: Uint8Array) => string): LineLayout {
  const names = layoutsOf[kind] ?? []
  const own = names.includes('confluence')
  const java = names.includes('juli')
  const undated = names.includes('juliUndated')
  const test: LineTest & Partial<HashedLines> = names.flatMap(name => tests[name]?.() ?? [])[0] ?? none
  let hour = -1
  const openOther = (bytes: Uint8Array, at: number, end: number): number => {
    const told = test.open(bytes, at, end)
    if (told !== 0) {
      hour = test.hour(bytes, at)
      return told
    }
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
  const rest = {hour: () => hour, mix: test.mix ?? (() => undefined), traced: own}
  if (!own) return {...rest, firstBytes: anyByte, open: openOther}
  // Named here, so that the call is a direct one: this is the path of most logs.
  const otherBytes = undated ? anyByte : javaBytes
  return {
    ...rest,
    firstBytes: undated ? anyByte : confluenceLines.firstBytes,
    open: (bytes, at, end) => {
      const opened = confluenceLines.open(bytes, at, end)
      if (opened === 0) return otherBytes[bytes[at] as number] === 1 ? openOther(bytes, at, end) : 0
      hour = confluenceLines.hour(bytes, at)
      return opened
    },
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
