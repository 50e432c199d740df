import type {LogInputKind} from '../model/input-kind.ts'
import type {Span} from '../model/span.ts'
import {bannerLine} from './banner-line.ts'
import {eventBlocks} from './event-blocks.ts'
import {parseEvent} from './parse-event.ts'
import {restartOf} from './restart-of.ts'

/** A mark of a server's start in a log. */
export interface Restart {
  /** The JVM begins, Tomcat begins, Tomcat is done. */
  readonly step: 'jvm' | 'starting' | 'started'
  /** As `LogEvent.time`; null for the JVM, whose lines have none. */
  readonly time: string | null
  /** Of the event, or of the JVM's first line. */
  readonly span: Span
}

/** What only events about a start hold; the rest of a log is not taken apart. */
const hint = /\.(?:Catalina\.start|StandardEngine\.startInternal)\b|\.Catalina start\s|\.StandardEngine startInternal\s/
/** What a start script and a JVM print first; a warning or a collector's line may come at any time. */
const jvm =
  /^(?:Using CATALINA_BASE: |(?:NOTE: )?Picked up (?:_JAVA_OPTIONS|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS): ).*$/gm

/** The starts of the JVM and of Tomcat that a log of that kind shows, in order. */
export function readRestarts(text: string, kind: LogInputKind): readonly Restart[] {
  return [...jvmStarts(text), ...tomcatStarts(text, kind)].sort((a, b) => a.span.from - b.span.from)
}

function jvmStarts(text: string): readonly Restart[] {
  const starts: Restart[] = []
  let end = 0
  for (const {index, 0: line} of text.matchAll(jvm)) {
    const before = text.slice(end, index).trim().split(/\r?\n/)
    const again = starts.length > 0 && before.every(other => other === '' || bannerLine.test(other))
    end = index + line.length
    if (!again) starts.push({step: 'jvm', time: null, span: {from: index, to: end}})
  }
  return starts
}

function tomcatStarts(text: string, kind: LogInputKind): readonly Restart[] {
  if (!hint.test(text)) return []
  return [...eventBlocks(text, kind)].flatMap((block): readonly Restart[] => {
    if (!block.headed || !hint.test(text.slice(block.from, Math.min(block.to + 1, block.from + 400)))) return []
    const event = parseEvent(text, block, kind)
    const step = restartOf(event)
    return step ? [{step, time: event.time, span: event.span}] : []
  })
}
