import {expect} from 'vitest'
import {decodeBytes} from '../../../src/input/decode-bytes.ts'
import {placeFinder} from '../../../src/input/place-of.ts'
import {checkLog} from '../../../src/logs/check-log.ts'
import {checkLogStream} from '../../../src/logs/stream/check-log-stream.ts'
import {streamChecks} from '../../../src/logs/stream/stream-checks.ts'
import type {LogInputKind} from '../../../src/model/input-kind.ts'
import type {Knowledge} from '../../../src/model/knowledge.ts'
import type {Note} from '../../../src/model/note.ts'
import type {SourceText} from '../../../src/model/source-text.ts'
import type {BytePlace, StreamedLog} from '../../../src/model/streamed-log.ts'
import {bytesSource} from './bytes-source.ts'

/** Checks bytes as a stream and as a text, expects the same answer from both, and gives it. */
export async function compareWithCheckLog(
  bytes: Uint8Array,
  knowledge: Knowledge,
  cuts: readonly number[] = [],
  kind: LogInputKind = 'confluence-log',
): Promise<StreamedLog> {
  const streamed = await checkLogStream(bytesSource(bytes, cuts), streamChecks(knowledge), {kind})
  const decoded = decodeBytes(bytes)
  if (!decoded) throw new Error('Unexpected bytes that are not text')
  const {text, encoding, bom} = decoded
  const source: SourceText = {
    name: 'test.log',
    kind,
    bytes,
    encoding,
    bom,
    original: text,
    text,
    repairs: [],
    notes: [],
  }
  const report = checkLog(source, 0, knowledge)
  const place = placeFinder(source)
  const encodingOf = new TextDecoder(encoding, {ignoreBOM: true})
  const samePlaces = (
    streams: readonly BytePlace[],
    texts: (typeof report.findings)[number]['places'],
    limit: number,
  ) => {
    expect(streams.map(({offset: _, length: __, ...lines}) => ({input: 'test.log', ...lines}))).toEqual(
      texts.slice(0, limit).map(({span}) => place(span)),
    )
    expect(streams.map(({offset, length}) => encodingOf.decode(bytes.subarray(offset, offset + length)))).toEqual(
      texts.slice(0, limit).map(({span}) => text.slice(span.from, span.to)),
    )
  }
  expect(streamed.events).toBe(report.events)
  expect(streamed.hours).toEqual(report.hours)
  expect(streamed.findings.map(({places: _, samples: __, ...finding}) => finding)).toEqual(
    report.findings.map(({places: _, ...finding}) => finding),
  )
  const ids = ['log-starts-mid-event', 'no-events']
  const said = (notes: readonly Note[]) => notes.map(({id}) => id).filter(id => ids.includes(id))
  expect(said(streamed.notes)).toEqual(said(report.notes))
  for (const [index, finding] of streamed.findings.entries()) {
    samePlaces(finding.places, report.findings[index]?.places ?? [], 1000)
    const spans = report.findings[index]?.places.slice(0, 3) ?? []
    expect(finding.samples).toEqual(spans.map(({span}) => text.slice(span.from, span.to).slice(0, 65536)))
  }
  const shape = ({fingerprint, count, exception}: {fingerprint: string; count: number; exception: string}) => ({
    fingerprint,
    count,
    exception,
  })
  expect(streamed.unmatched.map(shape)).toEqual(report.unmatched.map(shape))
  for (const [index, group] of streamed.unmatched.entries()) {
    samePlaces(group.places, report.unmatched[index]?.places ?? [], 20)
  }
  return streamed
}
