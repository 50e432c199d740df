import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/input/apply-edits.ts'
import {placeFinder} from '../../src/input/place-of.ts'
import {readSource} from '../../src/input/read-source.ts'
import {readEvents} from '../../src/logs/read-events.ts'
import type {LogEvent} from '../../src/model/log-event.ts'
import {generateEvents, loseBreaks, type MadeEvent, renderLog} from './generate-events.ts'

const events = generateEvents(200, 20_260_901)
const log = renderLog(events)

function asMade({span, exceptions, ...event}: LogEvent): MadeEvent {
  return {...event, exceptions: exceptions.map(({span, ...exception}) => exception)}
}

const read = (text: string, name = 'pasted') => readSource(name, new TextEncoder().encode(text))

describe('200 generated events', () => {
  it('are read back equal from an intact log, and nothing is repaired', () => {
    const source = read(log)
    expect(source).toMatchObject({kind: 'confluence-log', repairs: [], notes: []})
    expect([...readEvents(source.text)].map(asMade)).toEqual(events)
  })

  it('are read back equal from one line', () => {
    const source = read(loseBreaks(log))
    expect(source.notes.map(({id}) => id)).toEqual(['newlines-restored'])
    expect([...readEvents(source.text)].map(asMade)).toEqual(events)
  })

  it('are read back equal from one line each', () => {
    const source = read(events.map(event => loseBreaks(renderLog([event]))).join('\r\n'))
    expect([...readEvents(source.text)].map(asMade)).toEqual(events)
  })

  it.each(events.slice(0, 40).map((event, index) => [index, event] as const))(
    'is read back equal alone, event %i',
    (_, event) => {
      const source = read(loseBreaks(renderLog([event])))
      expect([...readEvents(source.text)].map(asMade)).toEqual([event])
    },
  )

  it('are read back equal with gutter numbers, in quoted mail, escaped, indented, with a prefix', () => {
    const lines = log.trimEnd().split('\n')
    const damages: readonly (readonly [string, string])[] = [
      ['gutter-numbers-removed', lines.map((line, index) => `${index + 1} ${line}`).join('\n')],
      ['gutter-numbers-removed', `${lines.map((_, index) => index + 1).join(' ')} ${log}`],
      ['quote-marks-removed', lines.map(line => `> ${line}`).join('\n')],
      ['fences-removed', `{noformat}\n${log}{noformat}\n`],
      ['fences-removed', `\`\`\`text\n${log}\`\`\`\n`],
      ['entities-decoded', log.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
      ['indentation-removed', lines.map(line => `   ${line}`).join('\n')],
      ['line-prefixes-removed', lines.map(line => `confluence-1  | ${line}`).join('\r\n')],
    ]
    for (const [id, text] of damages) {
      const source = read(text)
      expect(source.notes.map(note => note.id)).toEqual([id])
      expect([...readEvents(source.text)].map(asMade)).toEqual(events)
    }
  })

  it('have places that point at the same characters of what was pasted', () => {
    const source = read(`1 2 3 ${loseBreaks(log)}`)
    expect(source.repairs).toHaveLength(2)
    expect(source.repairs.reduce<string>(applyEdits, source.original)).toBe(source.text)
    const place = placeFinder(source)
    for (const {span, exceptions} of readEvents(source.text)) {
      for (const part of [span, ...exceptions.map(exception => exception.span)]) {
        const {line, column, endLine, endColumn} = place(part)
        expect([line, endLine]).toEqual([1, 1])
        expect(source.original.slice(column - 1, endColumn - 1)).toBe(loseBreaks(source.text.slice(part.from, part.to)))
      }
    }
  })
})

describe('50 MB of events', () => {
  it('are read in a few seconds', () => {
    const copies = Math.ceil(50e6 / new TextEncoder().encode(log).length)
    const bytes = new TextEncoder().encode(log.repeat(copies))
    const start = performance.now()
    const source = read(log.repeat(copies))
    const decoded = performance.now()
    let count = 0
    for (const _ of readEvents(source.text)) count++
    const done = performance.now()
    console.log(
      `${Math.round(bytes.length / 1e6)} MB: ${Math.round(decoded - start)} ms to the text, ${Math.round(done - decoded)} ms to ${count} events`,
    )
    expect(count).toBe(copies * events.length)
  }, 60_000)
})
