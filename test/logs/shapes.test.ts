import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/input/apply-edits.ts'
import {placeFinder} from '../../src/input/place-of.ts'
import {readSource} from '../../src/input/read-source.ts'
import {readSources} from '../../src/input/read-sources.ts'
import {readEvents} from '../../src/logs/read-events.ts'
import type {LogInputKind} from '../../src/model/input-kind.ts'
import {summarise} from './summarise-log.ts'

const root = new URL('./fixtures/shapes/', import.meta.url)
const cases = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('input.log'))
  .map(name => name.slice(0, -'/input.log'.length).replaceAll('\\', '/'))
  .sort()
const bytes = (name: string) => readFileSync(new URL(`${name}/input.log`, root))

/** Copies of the same two events that went through something, and what is said about it. */
const pasted: Readonly<Record<string, readonly string[]>> = {
  ansi: ['colours-removed'],
  'ansi-without-escape': ['colours-removed'],
  clean: [],
  compose: ['line-prefixes-removed'],
  'compose-coloured': ['colours-removed', 'line-prefixes-removed'],
  containerd: ['container-prefixes-removed'],
  'docker-json': ['container-prefixes-removed'],
  entities: ['entities-decoded'],
  'entities-in-part': ['entities-decoded'],
  fenced: ['fences-removed'],
  grep: ['line-prefixes-removed'],
  'grep-no-numbers': ['line-prefixes-removed'],
  'grep-numbers': ['line-prefixes-removed'],
  gutter: ['gutter-numbers-removed'],
  journald: ['syslog-prefixes-removed'],
  'json-escaped': ['escapes-decoded'],
  'kubectl-prefix': ['line-prefixes-removed'],
  'kubectl-timestamps': ['container-prefixes-removed'],
  'leading-blanks': ['indentation-removed'],
  'lost-tabs': [],
  'mail-quoted': ['quote-marks-removed'],
  noformat: ['fences-removed'],
  'one-line': ['newlines-restored'],
  rsyslog: ['syslog-prefixes-removed'],
  'wrapped-120': ['lines-joined'],
  'wrapped-80': ['lines-joined'],
  'wrapped-mail': ['lines-joined'],
}

describe('a log', () => {
  it.each(cases)('of the shape %s splits into the right events', name => {
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}/expected.json`, root), 'utf8'))
    expect(summarise(readSource('pasted', bytes(name)))).toEqual(expected)
  })

  it.each(cases)('of the shape %s has the same events with CR LF', name => {
    const crlf = new TextEncoder().encode(new TextDecoder().decode(bytes(name)).replaceAll('\n', '\r\n'))
    expect(summarise(readSource('pasted', crlf))).toEqual(summarise(readSource('pasted', bytes(name))))
  })

  it.each(cases)('of the shape %s is one source', name => {
    const [source, ...others] = readSources('pasted', bytes(name))
    expect(others).toEqual([])
    expect(source).toEqual(readSource('pasted', bytes(name)))
  })

  it.each(cases.filter(name => !name.startsWith('pasted/') && name !== 'juli-breaks-lost'))(
    'of the shape %s is not repaired when it is intact',
    name => {
      expect(readSource('pasted', bytes(name)).repairs).toEqual([])
    },
  )
})

describe('a log that was pasted', () => {
  const events = (name: string) => (summarise(readSource('pasted', bytes(name))) as {events: unknown}).events

  it.each(Object.entries(pasted))('as %s gives the same events and says what was repaired', (name, notes) => {
    expect(events(`pasted/${name}`)).toEqual(events('pasted/clean'))
    expect(readSource('pasted', bytes(`pasted/${name}`)).notes.map(({id}) => id)).toEqual(notes)
  })

  it.each(Object.keys(pasted))('as %s keeps places in what was given', name => {
    const source = readSource('pasted', bytes(`pasted/${name}`))
    expect(source.repairs.reduce<string>(applyEdits, source.original)).toBe(source.text)
    const lines = source.original.split(/\r?\n/)
    const find = placeFinder(source)
    const [first, second] = [...readEvents(source.text, source.kind as LogInputKind)]
    const start = find(first?.span ?? {from: 0, to: 0})
    expect(lines[start.line - 1]?.slice(start.column - 1)).toMatch(/^2024-05-01 10:05/)
    const cause = find(first?.exceptions[1]?.span ?? {from: 0, to: 0})
    expect(lines[cause.line - 1]?.slice(cause.column - 1)).toMatch(/^java\.io\.IOException: gone/)
    const end = find(second?.span ?? {from: 0, to: 0})
    expect(lines[end.line - 1]?.slice(end.column - 1)).toMatch(/^2024-05-01 10:06/)
  })
})
