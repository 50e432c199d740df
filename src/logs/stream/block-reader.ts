import {layoutsOf} from '../../input/event-headers.ts'
import type {BytePlace} from '../../model/streamed-log.ts'
import {isBanner} from '../is-banner.ts'
import {trimEvent} from '../trim-event.ts'
import type {Block} from './block.ts'
import type {EventJudge} from './event-judge.ts'
import {aside, type EventTable, eventTable, keepLast, unhashedBit, unheaded} from './event-table.ts'
import type {FileOffsets} from './file-offsets.ts'
import {findAnchors} from './find-anchors.ts'
import {findLineEnds} from './find-line-ends.ts'
import type {HourCounts} from './hour-counts.ts'
import {latestTime} from './latest-time.ts'
import type {LineLayout} from './line-layout.ts'
import {addAnchor, dropPart, eventLimit, keepFrom, type LongEvent, longEvent} from './long-event.ts'
import {isWorrying, markEvent, markEvents} from './mark-events.ts'
import {openingText} from './opening-text.ts'
import {layoutNames} from './pack-opening.ts'
import type {PartDecoder} from './part-decoder.ts'
import {placeOfBytes, trimEnd} from './place-of-bytes.ts'
import {readPart} from './read-part.ts'
import {shortenTrace} from './shorten-trace.ts'
import type {KindChecks} from './stream-checks.ts'

/** Bytes after a line end that must be at hand before the line is looked at: more than a header, or what is around an anchor. */
export const lookahead = 8192

const tomcatLayouts = (1 << layoutNames.indexOf('juli')) | (1 << layoutNames.indexOf('juliTwoLine'))

/** What the reader of blocks works with and writes to. */
export interface BlockReaderParts {
  readonly layout: LineLayout
  readonly checks: KindChecks
  readonly judge: EventJudge
  readonly hours: HourCounts
  readonly offsets: FileOffsets
  readonly decoder: PartDecoder
  /** Lines before the first header that are no event. */
  readonly onOrphans: (lines: number) => void
  /** Index of the file within a log that comes in several. */
  readonly part: number
}

/** Reads a log block by block. */
export interface BlockReader {
  /**
   * Reads what follows; data stand in `[from, to)` of the block, beginning with what was kept of the last part. Gives the
   * position from which on data must be kept: at most `eventLimit + lookahead` bytes and the longest anchor before `to`.
   */
  readonly read: (block: Block, from: number, to: number, atEnd: boolean) => number
  readonly events: () => number
  /** Line ends so far. */
  readonly lineEnds: () => number
  readonly longEvents: () => number
  /** Whether it came upon lines of Tomcat's own with a date. */
  readonly hasTomcatLines: () => boolean
  readonly first: () => string | null
  readonly last: () => string | null
}

/** `size`: bytes that are new with each call at most. */
export function blockReader(size: number, parts: BlockReaderParts): BlockReader {
  const {layout, checks, judge, hours, offsets, decoder} = parts
  const table = eventTable(size + lookahead)
  const ends = new Int32Array(size + lookahead)
  const anchors: number[] = []
  let long: LongEvent | null = null
  let scanned = -1
  let [events, longEvents] = [0, 0]
  // The layouts of events, one bit each.
  let seen = 0
  let first: string | null = null
  const last = latestTime(opening => timeOf(opening, 0, opening.length))
  const owners = checks.signatures.length
  const {kind} = checks
  const traced = layoutsOf[kind]?.includes('confluence') === true

  const read: BlockReader['read'] = (block, from, to, atEnd) => {
    const {bytes} = block
    const resume = scanned < 0 ? from : from + scanned
    const limit = atEnd ? to : Math.max(resume, to - lookahead)
    table.starts[0] = from
    offsets.begin(from)
    if (scanned < 0) markEvent(table, bytes, from, to, layout)
    markEvents(table, bytes, ends, findLineEnds(block, resume, limit, to, ends), to, layout)
    readTimes(bytes, to)
    const closed = atEnd ? table.count : table.count - 1
    if (closed > 0) {
      searchAnchors(block, from, atEnd ? to : (table.starts[closed] as number))
      closeEvents(bytes, closed, to)
    }
    if (atEnd) return to
    const open = table.starts[closed] as number
    const keep = limit - open > eventLimit || long ? keepLong(block, open, limit, to) : open
    offsets.drop(bytes, keep)
    keepLast(table, keep)
    scanned = limit - keep
    return keep
  }

  /** Fills `anchors` with place and owner in one number each, in ascending order. */
  function searchAnchors(block: Block, from: number, to: number): void {
    anchors.length = 0
    if (!checks.anchors) return
    findAnchors(checks.anchors, block, from, to, (at, owner) => anchors.push(at * owners + owner))
    if (anchors.length > 1) anchors.sort((a, b) => a - b)
  }

  function closeEvents(bytes: Uint8Array, closed: number, to: number): void {
    let next = 0
    let row = 0
    const found: number[] = []
    const rowEnd = () => (row + 1 < table.count ? (table.starts[row + 1] as number) : to)
    // One function for all rows: most places are never asked for.
    const place = () => placeOfRow(bytes, row, rowEnd(), long)
    for (; row < closed; row++) {
      const end = rowEnd()
      const level = table.levels[row] as number
      found.length = 0
      for (; next < anchors.length && (anchors[next] as number) < end * owners; next++) {
        const owner = (anchors[next] as number) % owners
        const at = ((anchors[next] as number) - owner) / owners
        if (long) addAnchor(long, owner, bytes, at, table.starts[row] as number, end)
        else if (!found.includes(owner)) found.push(owner)
      }
      if (level === aside) continue
      seen |= 1 << ((table.layouts[row] as number) & ~unhashedBit)
      const hashed = ((table.layouts[row] as number) & unhashedBit) === 0
      const plain = found.length === 0 && !long && level !== unheaded
      const known =
        plain &&
        (!isWorrying(level) || (hashed && judge.count(table.shapes[row] as number, table.kins[row] as number, place)))
      if (!known && !judgeRow(bytes, row, end, found, place)) continue
      events++
      hours.add(level, table.hours[row] as number)
    }
  }

  /** False if the row is no event. */
  function judgeRow(
    bytes: Uint8Array,
    row: number,
    to: number,
    found: readonly number[],
    place: () => BytePlace,
  ): boolean {
    const from = table.starts[row] as number
    const level = table.levels[row] as number
    const layout = table.layouts[row] as number
    const headed = level !== unheaded
    const ended = long
    if (!headed && !ended && isBanner(decoder.decode(bytes.subarray(from, trimEnd(bytes, from, to))))) return false
    const text = () => trimEvent(ended ? longText(ended) : decoder.decode(bytes.subarray(from, to)))
    const is = judge.judge({
      layout: headed ? (layoutNames[layout & ~unhashedBit] ?? null) : null,
      worrying: isWorrying(level),
      shape: layout & unhashedBit ? null : {shape: table.shapes[row] as number, kin: table.kins[row] as number},
      owners: [...(ended?.owners ?? found)].sort((a, b) => a - b),
      text,
      shortText: () => (ended || !traced ? text() : trimEvent(decoder.decode(shortenTrace(bytes, from, to)))),
      place,
    })
    if (!is) {
      const {line, endLine} = place()
      parts.onOrphans(endLine - line + 1)
    }
    long = null
    return is
  }

  function placeOfRow(bytes: Uint8Array, row: number, to: number, ended: LongEvent | null): BytePlace {
    const from = table.starts[row] as number
    const nextLine = row + 1 < table.count ? (table.lines[row + 1] as number) : table.lineEnds + 1
    const part = {
      bytes,
      from,
      to,
      line: table.lines[row] as number,
      nextLine,
      offsetOf: (at: number) => offsets.of(bytes, at),
    }
    const offset = ended?.offset ?? offsets.of(bytes, from)
    const place = placeOfBytes({...part, offset, unitsBefore: ended?.unitsBefore ?? 0}, decoder.decode)
    return parts.part > 0 ? {...place, part: parts.part} : place
  }

  function keepLong(block: Block, open: number, limit: number, to: number): number {
    const {bytes} = block
    if (table.levels[table.count - 1] === aside) return limit
    if (!long) {
      long = longEvent(bytes, open, offsets.of(bytes, open))
      longEvents++
    }
    const event = long
    if (checks.anchors) {
      findAnchors(checks.anchors, block, open, limit, (at, owner) => addAnchor(event, owner, bytes, at, open, to))
    }
    const keep = keepFrom(bytes, open, limit, checks.anchors?.longest ?? 0)
    dropPart(event, bytes, open, keep, decoder.encoding())
    return keep
  }

  function longText({head, windows}: LongEvent): string {
    return [head, ...windows.values()].map(decoder.decode).join('\n')
  }

  function timeOf(bytes: Uint8Array, from: number, to: number): string | null {
    return readPart(openingText(bytes, from, to, decoder.decode).split('\n', 1)[0] ?? '', kind).time
  }

  function readTimes(bytes: Uint8Array, to: number): void {
    for (let row = 1; first === null && row < table.count; row++) {
      if (hasTime(table, row)) first = timeOf(bytes, table.starts[row] as number, to)
    }
    for (let row = table.count - 1; row > 0; row--) {
      if (!hasTime(table, row)) continue
      last.add(bytes, table.starts[row] as number, to)
      break
    }
  }

  return {
    read,
    events: () => events,
    lineEnds: () => table.lineEnds,
    longEvents: () => longEvents,
    hasTomcatLines: () => (seen & tomcatLayouts) !== 0,
    first: () => first,
    last: last.time,
  }
}

function hasTime(table: EventTable, row: number): boolean {
  return (table.hours[row] as number) >= 0
}
