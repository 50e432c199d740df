import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {diagnose} from '../../src/diagnosis/diagnose.ts'
import {toJson} from '../../src/report/to-json.ts'
import {makeTar} from '../input/archive/make-tar.ts'
import {bytesOf, makeZip} from '../input/archive/make-zip.ts'
import {outline, readAll} from './read-all.ts'
import {readKnowledge, readSample} from './read-case.ts'

const knowledge = await readKnowledge()
const event = await readSample('qsh-named.log')
const [time = ''] = /^\S+ \S+/.exec(event) ?? []
const at = (year: number) => event.replace(time, `${year}${time.slice(4)}`)
const line = (year: number) => `${year}-05-06 07:08:09,123 INFO [main] [example.job.Runner] run Nothing to see here\n`
/** Longer than what is held in memory. */
const long = (year: number) => `${at(year)}\n${line(year).repeat(60_000)}`

const files = {
  'logs/atlassian-confluence.log': at(2023),
  'logs/atlassian-confluence.log.1': at(2022),
  'logs/atlassian-confluence.log.2': at(2021),
}
const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytesOf(text)]))
const members = Object.entries(files).map(([name, data]) => ({name, data}))

function answer(inputs: Awaited<ReturnType<typeof readAll>>) {
  const json = toJson(diagnose(inputs, knowledge), knowledge, 'en') as {
    readonly inputs: readonly {readonly name: string; readonly notes: readonly {readonly id: string}[]}[]
    readonly findings: readonly {readonly check: string; readonly count: number; readonly places: readonly unknown[]}[]
  }
  return {
    inputs: json.inputs.map(({name, notes}) => [name, ...notes.map(({id}) => id)].join(' ')),
    findings: json.findings.map(({check, count, places}) => ({check, count, places})),
  }
}
const place = (input: string) => expect.objectContaining({input, line: 1})
const oldestFirst = ['.2', '.1', ''].map(end => `logs/atlassian-confluence.log${end}`)

describe('a rotated log', () => {
  it('is one log in the order of time, and places name the file', async () => {
    const inputs = await readAll(bytes)
    expect(inputs).toHaveLength(1)
    expect(answer(inputs)).toEqual({
      inputs: oldestFirst.map((name, index) => (index === 0 ? `${name} rotated-log` : name)),
      findings: [{check: 'qsh-mismatch', count: 3, places: oldestFirst.map(place)}],
    })
  })

  it('is read out of compressed files, with those that are not', async () => {
    const {'logs/atlassian-confluence.log': current, ...older} = bytes
    const packed = Object.entries(older).map(([name, text]) => [`${name}.gz`, gzipSync(text)] as const)
    const inputs = await readAll({
      ...(current ? {'logs/atlassian-confluence.log': current} : {}),
      ...Object.fromEntries(packed),
    })
    expect(inputs.map(input => ('parts' in input ? input.parts?.map(({name}) => name) : []))).toEqual([
      ['logs/atlassian-confluence.log.2.gz', 'logs/atlassian-confluence.log.1.gz', 'logs/atlassian-confluence.log'],
    ])
  })

  it.each([
    ['zip', makeZip(members)],
    ['tar', makeTar(members)],
    ['tar.gz', gzipSync(makeTar(members))],
  ])('is one log in a %s', async (_, archive) => {
    const inputs = await readAll({x: archive})
    expect(answer(inputs)).toEqual({
      inputs: [...oldestFirst.map((name, index) => `x/${name}${index === 0 ? ' rotated-log' : ''}`), 'x archive-read'],
      findings: [{check: 'qsh-mismatch', count: 3, places: oldestFirst.map(name => place(`x/${name}`))}],
    })
    expect(inputs.at(-1)?.notes[0]?.facts).toEqual({read: 3, passed: 0})
  })

  it('is one log where its large files pass only once, and a small one waits', async () => {
    const given = [
      {name: 'catalina.2023-01-15.log', data: line(2023)},
      {name: 'atlassian-confluence.log', data: long(2023)},
      {name: 'atlassian-confluence.log.2', data: at(2021)},
      {name: 'atlassian-confluence.log.1', data: long(2022)},
    ]
    const inputs = await readAll({x: gzipSync(makeTar(given), {level: 1})})
    const [log] = inputs
    expect(outline(inputs).map(text => text.split(' ', 2).join(' '))).toEqual([
      'x/atlassian-confluence.log.2 confluence-log',
      'x/catalina.2023-01-15.log catalina-log',
      'x archive',
    ])
    expect(log && 'parts' in log && log.parts?.map(({events}) => events)).toEqual([1, 60_001, 60_001])
    expect(diagnose(inputs, knowledge).findings).toMatchObject([
      {count: 3, first: expect.stringMatching(/^2021/), last: expect.stringMatching(/^2023/)},
    ])
    // Places and what is quoted are in the order of time as where the files can be read in it.
    expect(await readAll({x: makeZip(given)})).toContainEqual(log)
  })

  it('is not made of the logs of two nodes', async () => {
    const log = bytesOf(event)
    const inputs = await readAll({'node1/atlassian-confluence.log': log, 'node2/atlassian-confluence.log': log})
    expect(inputs).toHaveLength(2)
    const same = {name: 'atlassian-confluence.log', data: event}
    expect(await readAll({x: makeZip([same, same])})).toHaveLength(3)
  })

  it('leaves out what its name alone makes look like a part', async () => {
    const inputs = await readAll({...bytes, 'logs/atlassian-confluence.log.3': bytesOf('Nothing to see here.')})
    expect(inputs.map(({kind}) => kind)).toEqual(['confluence-log', 'unknown'])
  })
})
