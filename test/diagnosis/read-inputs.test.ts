import {describe, expect, it} from 'vitest'
import {type DiagnosableInput, diagnose} from '../../src/diagnosis/diagnose.ts'
import {inputChecks} from '../../src/diagnosis/input-checks.ts'
import {readInputs} from '../../src/diagnosis/read-inputs.ts'
import type {ByteSource} from '../../src/input/byte-source.ts'
import {readSource} from '../../src/input/read-source.ts'
import {toJson} from '../../src/report/to-json.ts'
import {readKnowledge, readSample} from './read-case.ts'

const knowledge = await readKnowledge()
const [named, plain] = await Promise.all(['qsh-named.log', 'plain.conf'].map(readSample))
const noise = Array.from(
  {length: 30_000},
  (_, at) =>
    `2024-05-06 07:08:${String(at % 60).padStart(2, '0')},123 INFO [main] [example.job.Runner] run 処理 ${at} を終えました。Nothing to see here, and a bit more text to make the line as long as lines are\n`,
).join('')

function sourceOf(name: string, bytes: Uint8Array, step = 70_001): ByteSource {
  let position = 0
  return {
    name,
    size: bytes.length,
    read: async into => {
      const part = bytes.subarray(position, position + Math.min(step, into.length))
      into.set(part)
      position += part.length
      return into.subarray(0, part.length)
    },
  }
}

async function readAll(source: ByteSource): Promise<readonly DiagnosableInput[]> {
  const inputs: DiagnosableInput[] = []
  for await (const input of readInputs([source], inputChecks(knowledge))) inputs.push(input)
  return inputs
}

async function read(name: string, text: string): Promise<readonly DiagnosableInput[]> {
  return readAll(sourceOf(name, new TextEncoder().encode(text)))
}

describe('readInputs', () => {
  it('streams a large log and gives what the same text in memory gives', async () => {
    const text = `${noise}${named}${noise}${named}`
    const streamed = await read('big.log', text)
    expect(streamed.map(input => 'text' in input)).toEqual([false])
    const inMemory = [readSource('big.log', new TextEncoder().encode(text))]
    const json = (inputs: readonly DiagnosableInput[]) => {
      const {inputs: reports, ...rest} = toJson(diagnose(inputs, knowledge), knowledge, 'en') as {
        readonly inputs: readonly {readonly notes: unknown}[]
      }
      // The text in memory is too large to be repaired, and says so where that might have helped.
      return {...rest, inputs: reports.map(({notes: _, ...report}) => report)}
    }
    expect(json(streamed)).toEqual(json(inMemory))
  })

  it('lets a streamed log and a configuration settle a cause together', async () => {
    const inputs = [...(await read('big.log', `${noise}${named}`)), ...(await read('wiki.conf', plain ?? ''))]
    const {verdicts} = diagnose(inputs, knowledge)
    expect(verdicts[0]).toMatchObject({cause: 'path-reencoded', status: 'confirmed'})
  })

  it('takes apart what was pasted together', async () => {
    const inputs = await read('paste 1', `${named}\n${plain}`)
    expect(inputs.map(({kind}) => kind)).toEqual(['confluence-log', 'apache-config'])
    expect(diagnose(inputs, knowledge).verdicts[0]?.status).toBe('confirmed')
  })

  it('names a large input that is no text without holding it', async () => {
    const bytes = new Uint8Array(6 * 1024 * 1024)
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const [input] = await readAll(sourceOf('picture.png', bytes))
    expect(input).toMatchObject({kind: 'unknown', notes: [{id: 'binary'}]})
  })
})
